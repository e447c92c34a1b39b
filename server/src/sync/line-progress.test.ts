import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { until } from '../testing/until.ts'
import { lineProgress } from './line-progress.ts'

/** Far more than the system takes in by itself. */
const large = Buffer.alloc(32 * 1024 * 1024)

let server: Server
let here: Socket
let there: Socket

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  there = connect((server.address() as AddressInfo).port, '127.0.0.1')
  ;[here] = (await once(server, 'connection')) as [Socket]
  here.resume()
  // What is cut off at the end of a test is an error for who was writing.
  here.on('error', () => {})
  there.on('error', () => {})
})
afterEach(() => {
  here.destroy()
  there.destroy()
  server.close()
})

test('what comes from the other side is life', async () => {
  const moved = lineProgress(here)
  expect(moved()).toBe(false)
  there.write('x')
  await until(moved)
  expect(moved()).toBe(false)
})

test('that a large message is being taken is life, although nothing comes back', async () => {
  there.pause()
  const moved = lineProgress(here)
  here.write(large)
  await settled(moved)
  expect(moved()).toBe(false)
  there.resume()
  await until(moved)
})

test('that the system takes a small message is none: nobody need be there', () => {
  const moved = lineProgress(here)
  there.pause()
  for (let round = 0; round < 5; round += 1) {
    here.write('ping')
    expect(moved()).toBe(false)
  }
})

/** Until the system takes no more: it has not, many times in a row. */
async function settled(moved: () => boolean): Promise<void> {
  let still = 0
  await until(() => {
    still = moved() ? 0 : still + 1
    return still > 20
  })
}
