import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

/** Asks for a path as no browser would, and resolves to the first line of the answer. */
async function ask(path: string, headers: string): Promise<string> {
  const { port } = new URL(server.origin)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`)
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString()))
  await once(socket, 'close')
  return answer.split('\r\n')[0]!
}

const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
const hostilePaths = ['//', '//[', 'http://[', '/sync/%', '/sync/%ff', '/sync/', '/sync//../x']

test.each(hostilePaths)('an upgrade of %s is refused, and ends nothing but itself', async (path) => {
  expect(await ask(path, upgrade)).toMatch(/^HTTP\/1\.1 40\d /)
  expect((await server.call('/healthz')).status).toBe(200)
})

test.each(hostilePaths)('so is a request for %s', async (path) => {
  expect(await ask(path, 'Connection: close')).toMatch(/^HTTP\/1\.1 [2-5]\d\d /)
  expect((await server.call('/healthz')).status).toBe(200)
})
