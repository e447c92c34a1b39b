import { expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import { messageType, syncStep } from '@praatplaat/protocol'
import type { UpdateLog } from '../storage/canvas-storage.ts'
import { CanvasGoneError } from '../storage/storage-error.ts'
import { until } from '../testing/until.ts'
import { newSyncCounts } from '../watch/sync-counts.ts'
import { createConnection, type Connection } from './connection.ts'
import { encodeStateVector, encodeUpdate } from './document-messages.ts'
import { encodePresence } from './presence-messages.ts'
import { openRoom, type Room } from './room.ts'
import { serverFrame, together, type ServerFrame } from './server-frame.ts'

/** It reads as an update, of an item that stands to the right of itself: applying it fails half-way. */
const breaking = encodeUpdate(Uint8Array.of(1, 1, 1, 0, 196, 1, 0, 1, 1, 1, 120, 0))

/** A room whose log answers each question for the document only when it is told to. */
function openTestRoom({ doc = new Y.Doc(), mostBytes = 1_000_000 } = {}) {
  const state = Y.encodeStateAsUpdate(doc)
  const answers: ((stored: Uint8Array | null) => void)[] = []
  const log: UpdateLog = {
    append: async () => {},
    load: () => new Promise((resolve) => answers.push(resolve)),
    compact: async () => {},
  }
  const room = openRoom(state, {
    canvasId: 'canvas',
    log,
    followEdits: () => ({ edited: () => {}, rest: async () => {}, stop: () => {} }),
    mostBytes,
    counts: newSyncCounts(),
    onBroken: (reason) => room.close(reason),
    onCommitted: () => {},
  })
  return { room, loads: answers, answer: () => answers.at(-1)!(state) }
}

function connect(): {
  readonly connection: Connection
  readonly heard: Uint8Array[]
  /** What was passed on, write by write. */
  readonly passed: ServerFrame[]
} {
  const heard: Uint8Array[] = []
  const passed: ServerFrame[] = []
  const hear = (message: Uint8Array) => heard.push(message) > 0
  const connection = createConnection({
    socket: {
      send: hear,
      sendSoon: hear,
      sendWhole: hear,
      sendPresence: hear,
      pass: (edits, withPresence) => passed.push(withPresence ?? edits),
      passPresence: (presence) => passed.push(presence),
      pong: () => {},
      sentSinceAsked: () => true,
      close: () => {},
      pause: () => {},
      resume: () => {},
    },
    ability: 'edit',
    speaksOwn: true,
    withinRate: () => true,
    mostMessageBytes: 1_000_000,
    prove: () => {},
    onRefused: () => {},
  })
  return { connection, heard, passed }
}

const hasState = (heard: readonly Uint8Array[]) =>
  heard.some(([type, step]) => type === messageType.sync && step === syncStep.state)
const nothing = encodeStateVector(Y.encodeStateVector(new Y.Doc()))

const breakWith = (room: Room) => {
  const { connection } = connect()
  connection.enter(room)
  connection.receive(breaking)
}

test('who joins while the document is loaded anew hears nothing of it until that is done', async () => {
  const { room, answer } = openTestRoom()
  breakWith(room)
  const late = connect()
  late.connection.enter(room)
  late.connection.receive(nothing)
  expect(late.heard).toEqual([])

  answer()
  await room.reloading()
  expect(hasState(late.heard)).toBe(true)
})

test('what breaks it while everybody is let go on makes the others wait again', async () => {
  const { room, loads, answer } = openTestRoom()
  const [first, second, third] = [connect(), connect(), connect()]
  for (const { connection } of [first, second, third]) connection.enter(room)
  first.connection.receive(breaking)
  second.connection.receive(breaking)
  third.connection.receive(nothing)

  answer()
  await until(() => loads.length === 2)
  expect(hasState(third.heard)).toBe(false)
  answer()
  await room.reloading()
  expect(hasState(third.heard)).toBe(true)
})

test('who waits for a document that turns out to be gone is told so', async () => {
  const { room, loads } = openTestRoom()
  breakWith(room)
  const waiting = room.reloading()
  loads.at(-1)!(null)
  await expect(waiting).rejects.toBeInstanceOf(CanvasGoneError)
})

test('a canvas that is full can be joined, and made shorter, but not longer', () => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(2_000))
  const { room } = openTestRoom({ doc, mostBytes: 1_000 })
  const { connection } = connect()
  connection.enter(room)
  expect(room.accept(connection, Y.encodeStateAsUpdate(doc), null)).toBe('accepted')

  const edited = (edit: () => void) => {
    const before = Y.encodeStateVector(doc)
    edit()
    return room.accept(connection, Y.encodeStateAsUpdate(doc, before), null)
  }
  expect(edited(() => doc.getText('text').delete(0, 500))).toBe('accepted')
  expect(room.document().read((read) => read.getText('text').length)).toBe(1_500)
  expect(edited(() => doc.getText('text').insert(0, 'y'))).toBe('too-large')
})

/** Messages with edits of one author, each on top of the one before. */
function editMessages(...words: readonly string[]): Uint8Array[] {
  const doc = new Y.Doc()
  const messages: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => messages.push(encodeUpdate(update)))
  for (const word of words) doc.getMap('words').set(word, true)
  return messages
}

const frameOf = (...messages: readonly Uint8Array[]) => together(messages.map((one) => serverFrame(one)))

test('edits that come in one read go out in one write, to everybody but the one who made them', async () => {
  const { room } = openTestRoom()
  const [anna, bo, chris] = [connect(), connect(), connect()]
  for (const { connection } of [anna, bo, chris]) connection.enter(room)
  const [first, second, third] = editMessages('a', 'b', 'c') as [Uint8Array, Uint8Array, Uint8Array]
  anna.connection.receive(first)
  anna.connection.receive(second)
  expect(bo.passed).toEqual([])
  await Promise.resolve()
  expect(bo.passed).toEqual([frameOf(first, second)])

  bo.connection.receive(third)
  const [other] = editMessages('d') as [Uint8Array]
  anna.connection.receive(other)
  await Promise.resolve()
  expect([anna, bo, chris].map(({ passed }) => passed)).toEqual([
    [frameOf(third)],
    [frameOf(first, second), frameOf(other)],
    [frameOf(first, second), frameOf(third), frameOf(other)],
  ])
})

test('a room that is closed passes on first what it took', () => {
  const { room } = openTestRoom()
  const [anna, bo] = [connect(), connect()]
  for (const { connection } of [anna, bo]) connection.enter(room)
  const [edit] = editMessages('a') as [Uint8Array]
  anna.connection.receive(edit)
  room.close('going-down')
  expect(bo.passed).toEqual([frameOf(edit)])
})

test('an edit takes presence along that waits; the one who made it gets that alone', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { room } = openTestRoom()
  const [anna, bo] = [connect(), connect()]
  for (const { connection } of [anna, bo]) connection.enter(room)
  const presence = encodePresence([{ clientId: 7, clock: 0, json: new TextEncoder().encode('{}') }])
  bo.connection.receive(presence)
  vi.advanceTimersByTime(20)
  const [edit] = editMessages('a') as [Uint8Array]
  anna.connection.receive(edit)
  await Promise.resolve()
  vi.advanceTimersByTime(100)
  expect(anna.passed).toEqual([frameOf(presence)])
  expect(bo.passed).toEqual([frameOf(edit, presence)])
})
