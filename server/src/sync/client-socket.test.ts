import type { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { newSyncCounts } from '../watch/sync-counts.ts'
import { clientSocket } from './client-socket.ts'
import { serverFrame, together } from './server-frame.ts'

const bounds = { dropPresenceAbove: 100, closeAbove: 1_000 }

/** A socket whose reader takes nothing until it is told to. */
function slowReader() {
  const line = {
    writableLength: 0,
    /** The length of the content of each write. */
    sent: [] as number[],
    write(frames: Uint8Array) {
      this.put(contentOf(frames).reduce((length, content) => length + content.length, 0))
    },
    cork() {},
    uncork() {},
    put(length: number) {
      this.writableLength += length
      this.sent.push(length)
    },
  }
  const socket = {
    OPEN: 1,
    readyState: 1,
    closedWith: null as number | null,
    send: (message: Uint8Array) => line.put(message.length),
    pong: (payload: Uint8Array) => line.put(payload.length),
    close(code: number) {
      this.closedWith = code
      this.readyState = 2
    },
    pause() {},
    resume() {},
  }
  const counts = newSyncCounts()
  const due: (() => void)[] = []
  const soon = (task: () => void) => void due.push(task)
  const client = clientSocket(socket as unknown as WebSocket, line as unknown as Duplex, counts, soon, bounds)
  const momentLater = () => due.splice(0).forEach((task) => task())
  return { socket, line, counts, client, due, momentLater }
}

test('presence is the first that a slow reader misses', () => {
  const { line, counts, client } = slowReader()
  expect(client.sendPresence(new Uint8Array(101))).toBe(true)
  expect(client.sendPresence(new Uint8Array(1))).toBe(false)
  client.send(new Uint8Array(10))
  expect(line.sent).toEqual([101, 10])
  expect(counts).toMatchObject({ presenceDropped: 1, messagesOut: 2, bytesOut: 111 })
})

test('presence that goes with an edit is left out for a slow reader, and the edit is not', () => {
  const { line, counts, client } = slowReader()
  const [edit, presence] = [serverFrame(new Uint8Array(60)), serverFrame(new Uint8Array(50))]
  const both = together([edit, presence])
  client.pass(edit, both)
  client.pass(edit, both)
  client.passPresence(presence)
  client.pass(edit, null)
  expect(line.sent).toEqual([110, 60, 60])
  expect(counts).toMatchObject({ presenceDropped: 2, messagesOut: 4, bytesOut: 230 })
})

test('a reader for whom too much waits has to come back', () => {
  const { socket, line, client } = slowReader()
  client.send(new Uint8Array(1_001))
  client.send(new Uint8Array(1))
  expect(socket.closedWith).toBe(4508)
  client.send(new Uint8Array(1))
  expect(line.sent).toEqual([1_001])
})

test('a whole document may be larger than what may wait, until it has been read', () => {
  const { socket, line, client } = slowReader()
  client.sendWhole(new Uint8Array(5_000))
  client.send(new Uint8Array(900))
  expect(socket.closedWith).toBeNull()

  line.writableLength = 0
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
  const { line, client } = slowReader()
  for (let ping = 0; ping < 100; ping += 1) client.pong(new Uint8Array(50))
  expect(line.writableLength).toBeLessThanOrEqual(150)
})

/** What is in frames that are all shorter than 64 KiB. */
function contentOf(frames: Uint8Array): Uint8Array[] {
  const contents: Uint8Array[] = []
  for (let at = 0; at < frames.length;) {
    const short = frames[at + 1]!
    const begin = at + (short < 126 ? 2 : 4)
    const length = short < 126 ? short : frames[at + 2]! * 256 + frames[at + 3]!
    contents.push(frames.subarray(begin, begin + length))
    at = begin + length
  }
  return contents
}

test('what may wait a moment goes along with what is written next', () => {
  const { line, counts, client, momentLater } = slowReader()
  client.sendSoon(new Uint8Array(3))
  client.sendSoon(new Uint8Array(4))
  expect(line.sent).toEqual([])
  client.pass(serverFrame(new Uint8Array(10)), null)
  momentLater()
  expect(line.sent).toEqual([17])
  expect(counts).toMatchObject({ messagesOut: 3, bytesOut: 17 })
})

test('presence that may wait a moment goes along too, and is left out for a slow reader', () => {
  const { line, counts, client, momentLater } = slowReader()
  const presence = serverFrame(new Uint8Array(50))
  client.passPresenceSoon(presence)
  expect(line.sent).toEqual([])
  client.send(new Uint8Array(60))
  momentLater()
  expect(line.sent).toEqual([110])
  client.passPresenceSoon(presence)
  momentLater()
  expect(line.sent).toEqual([110])
  expect(counts).toMatchObject({ presenceDropped: 1, messagesOut: 2 })
})

test('what has gone along takes nothing with it that came to wait later', () => {
  const { line, client, due } = slowReader()
  client.sendSoon(new Uint8Array(3))
  client.send(new Uint8Array(10))
  client.sendSoon(new Uint8Array(4))
  due.shift()!()
  expect(line.sent).toEqual([13])
  due.shift()!()
  expect(line.sent).toEqual([13, 4])
})

test('what may wait a moment goes by itself when nothing else is written', () => {
  const { line, client, momentLater } = slowReader()
  client.sendSoon(new Uint8Array(3))
  momentLater()
  client.sendSoon(new Uint8Array(4))
  momentLater()
  expect(line.sent).toEqual([3, 4])
})

test('what may wait a moment is written before the line is closed, and not after', () => {
  const { line, socket, client, momentLater } = slowReader()
  client.sendSoon(new Uint8Array(3))
  client.close('going-down')
  expect(line.sent).toEqual([3])
  client.sendSoon(new Uint8Array(4))
  momentLater()
  expect(line.sent).toEqual([3])
  expect(socket.closedWith).not.toBeNull()
})

test('what may wait a moment does not pile up for a reader that takes nothing', () => {
  const { socket, client, momentLater } = slowReader()
  client.send(new Uint8Array(1_001))
  client.sendSoon(new Uint8Array(1))
  momentLater()
  expect(socket.closedWith).toBe(4508)
})
