import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer

beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

const upgradeOf = (path: string) =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')

test.each(['//', '/sync/', '/sync/%', '*', 'http://[', '/sync/x?y'])(
  'an upgrade of %s is answered or cut off, and the server goes on',
  async (path) => {
    const faults: unknown[] = []
    const note = (fault: unknown) => void faults.push(fault)
    process.on('unhandledRejection', note)
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1')
    socket.end(upgradeOf(path))
    socket.resume()
    await once(socket, 'close')
    process.off('unhandledRejection', note)
    expect(faults).toEqual([])
    expect((await server.call('/healthz')).status).toBe(200)
  },
)

/** Asks for an upgrade, and then says and hears nothing more. */
async function knockAndStay(path: string) {
  const socket = connect({
    port: Number(new URL(server.origin).port),
    host: '127.0.0.1',
    allowHalfOpen: true,
  })
  socket.write(upgradeOf(path))
  await once(socket, 'readable')
  socket.on('error', () => {})
  return socket
}

test('who is refused and does not go is cut off after a second', async () => {
  const refused = await knockAndStay('/sync/canvas')
  refused.resume()
  await expect(once(refused, 'end')).resolves.toEqual([])
  refused.destroy()
})

test('who was refused and does not go cannot hold up the end', async () => {
  const stayed = await Promise.all([knockAndStay('/sync/canvas'), knockAndStay('/elsewhere')])
  const began = performance.now()
  await server.stop()
  expect(performance.now() - began).toBeLessThan(5_000)
  for (const socket of stayed) socket.destroy()
  server = await startTestServer()
})
