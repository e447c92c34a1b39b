import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { until } from '../testing/until.ts'
import { newSyncCounts } from '../watch/sync-counts.ts'
import { clientSocket } from './client-socket.ts'
import { serverFrame, together, writeFrame, type ServerFrame } from './server-frame.ts'

const lengths = [0, 1, 125, 126, 16_383, 16_384, 65_535, 65_536, 100_000]
const filled = (length: number) => new Uint8Array(length).map((_, index) => index % 251)

const bytesOf = ({ pieces }: ServerFrame) => Buffer.concat(pieces)

let server: WebSocket
let line: Duplex
let client: WebSocket
let received: Uint8Array[]
let stop: () => void

beforeEach(async () => {
  const webSockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const http = createServer()
  const upgraded = new Promise<void>((resolve) =>
    http.on('upgrade', (request, socket, head) => {
      line = socket
      webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        server = webSocket
        resolve()
      })
    }),
  )
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
  received = []
  client.on('message', (message) => received.push(Uint8Array.from(message as Buffer)))
  const opened = new Promise((resolve) => client.once('open', resolve))
  await Promise.all([upgraded, opened])
  stop = () => {
    client.terminate()
    http.close()
  }
})
afterEach(() => stop())

test.each(lengths)('a message of %d bytes is framed as ws frames it, which writes it at once', (length) => {
  const writes = vi.spyOn(line, 'write')
  server.send(filled(length))
  const written = writes.mock.calls.map(([chunk]) => chunk as Uint8Array)
  expect(Buffer.concat(written).equals(bytesOf(serverFrame(filled(length))))).toBe(true)
})

test('what is written beside ws arrives in order with what ws writes, and the connection ends as it should', async () => {
  const socket = clientSocket(server, line, newSyncCounts(), queueMicrotask)
  const answered = vi.fn<() => void>()
  client.on('pong', answered)
  const closed = new Promise((resolve) => client.once('close', (code) => resolve(code)))
  const expected: number[] = []
  for (const length of lengths) {
    const frame = serverFrame(filled(length))
    socket.pass(frame, together([frame, serverFrame(filled(7))]))
    socket.pong(new Uint8Array(3))
    server.send(filled(3))
    socket.sendWhole(filled(length))
    socket.sendPresence(filled(5))
    server.ping()
    expected.push(length, 7, 3, length, 5)
  }
  socket.close('going-down')
  await closed
  expect(received.map(({ length }) => length)).toEqual(expected)
  expect(received.every((message) => Buffer.compare(message, filled(message.length)) === 0)).toBe(true)
  expect(answered).toHaveBeenCalledTimes(lengths.length)
  await until(() => line.destroyed)
})

test('what waits on the line is what ws says that waits', () => {
  line.cork()
  writeFrame(line, serverFrame(filled(1_000)))
  server.send(filled(10))
  expect(server.bufferedAmount).toBe(1_004 + 12)
  expect(line.writableLength).toBe(server.bufferedAmount)
})

test('frames go together byte for byte, and what is large is not copied for it', () => {
  const large = filled(100_000)
  const frames = [filled(3), filled(200), large, filled(5), filled(6)].map(serverFrame)
  const all = together(frames)
  expect(bytesOf(all).equals(Buffer.concat(frames.map(bytesOf)))).toBe(true)
  expect(all.pieces).toHaveLength(3)
  expect(all.pieces[1]).toBe(large)
  expect(all).toMatchObject({ messages: 5, contentLength: 100_214 })
})

test('what is in pieces is written in one go', () => {
  const handle = (line as unknown as { readonly _handle: { writev(...args: unknown[]): number } })._handle
  const writes = vi.spyOn(handle, 'writev')
  writeFrame(line, serverFrame(filled(100_000)))
  expect(writes).toHaveBeenCalledTimes(1)
})
