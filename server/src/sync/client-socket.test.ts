import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { newSyncCounts } from '../watch/sync-counts.ts'
import { clientSocket } from './client-socket.ts'

const bounds = { dropPresenceAbove: 100, closeAbove: 1_000 }

/** A socket whose reader takes nothing until it is told to. */
function slowReader() {
  const socket = {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    sent: [] as number[],
    closedWith: null as number | null,
    send(message: Uint8Array) {
      this.bufferedAmount += message.length
      this.sent.push(message.length)
    },
    pong(payload: Uint8Array) {
      this.bufferedAmount += payload.length
    },
    close(code: number) {
      this.closedWith = code
      this.readyState = 2
    },
    pause() {},
    resume() {},
  }
  const counts = newSyncCounts()
  return { socket, counts, client: clientSocket(socket as unknown as WebSocket, counts, bounds) }
}

test('presence is the first that a slow reader misses', () => {
  const { socket, counts, client } = slowReader()
  expect(client.sendPresence(new Uint8Array(101))).toBe(true)
  expect(client.sendPresence(new Uint8Array(1))).toBe(false)
  client.send(new Uint8Array(10))
  expect(socket.sent).toEqual([101, 10])
  expect(counts).toMatchObject({ presenceDropped: 1, messagesOut: 2, bytesOut: 111 })
})

test('a reader for whom too much waits has to come back', () => {
  const { socket, client } = slowReader()
  client.send(new Uint8Array(1_001))
  client.send(new Uint8Array(1))
  expect(socket.closedWith).toBe(4508)
  client.send(new Uint8Array(1))
  expect(socket.sent).toEqual([1_001])
})

test('a whole document may be larger than what may wait, until it has been read', () => {
  const { socket, client } = slowReader()
  client.sendWhole(new Uint8Array(5_000))
  client.send(new Uint8Array(900))
  expect(socket.closedWith).toBeNull()

  socket.bufferedAmount = 0
  client.send(new Uint8Array(1_001))
  client.send(new Uint8Array(1))
  expect(socket.closedWith).toBe(4508)
})

test('whoever asks for the whole document again and again without reading is slow too', () => {
  const { socket, client } = slowReader()
  for (let asked = 0; asked < 10; asked += 1) client.sendWhole(new Uint8Array(5_000))
  expect(socket.closedWith).toBe(4508)
})

test('who pings and never reads gets no more answers than fit', () => {
  const { socket, client } = slowReader()
  for (let ping = 0; ping < 100; ping += 1) client.pong(new Uint8Array(50))
  expect(socket.bufferedAmount).toBeLessThanOrEqual(150)
})
