import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { currentSchemaVersion } from '@praatplaat/model'
import {
  decodeOwnMessage,
  encodeBarrier,
  messageType,
  syncStep,
  type CloseReason,
} from '@praatplaat/protocol'
import type { StoredDocument, UpdateLog } from '../storage/canvas-storage.ts'
import { CanvasGoneError } from '../storage/storage-error.ts'
import { until } from '../testing/until.ts'
import { newSyncCounts } from '../watch/sync-counts.ts'
import { createConnection, type Connection } from './connection.ts'
import { documentOfBytes } from './document-bytes.ts'
import { encodeState, encodeStateVector, encodeUpdate } from './document-messages.ts'
import { encodePresence } from './presence-messages.ts'
import { takeTurns } from './in-turns.ts'
import { openRoom } from './open-room.ts'
import type { Room } from './room.ts'
import { serverFrame, together, type ServerFrame } from './server-frame.ts'

/** It reads as an update, of an item that stands to the right of itself: applying it fails half-way. */
const breaking = encodeUpdate(Uint8Array.of(1, 1, 1, 0, 196, 1, 0, 1, 1, 1, 120, 0))

/** A room whose log answers each question for the document only when it is told to. */
async function openTestRoom(given: { readonly doc?: Y.Doc; readonly mostBytes?: number } = {}) {
  const opened = makeTestRoom(given)
  await opened.room.ready()
  return opened
}

/** The same, before anybody has needed its document. */
function makeTestRoom({
  doc = new Y.Doc(),
  mostBytes = 1_000_000,
  stored = { state: Y.encodeStateAsUpdate(doc), schemaVersion: null },
}: {
  readonly doc?: Y.Doc
  readonly mostBytes?: number
  readonly stored?: StoredDocument
} = {}) {
  const answers: ((stored: StoredDocument | null) => void)[] = []
  const compactions: (() => void)[] = []
  const log: UpdateLog = {
    append: async () => {},
    load: () => new Promise((resolve) => answers.push(resolve)),
    compact: () => new Promise((resolve) => compactions.push(resolve)),
  }
  const room = openRoom(stored, {
    canvasId: 'canvas',
    log,
    followEdits: () => ({ edited: () => {}, rest: async () => {}, stop: () => {} }),
    mostBytes,
    compactEvery: 3,
    counts: newSyncCounts(),
    onBroken: (reason) => room.close(reason),
    onCommitted: () => {},
    nextTurn: takeTurns(),
  })
  return { room, compactions, loads: answers, answer: () => answers.at(-1)!(stored) }
}

function connect(whenPassed: () => void = () => {}): {
  readonly connection: Connection
  readonly heard: Uint8Array[]
  /** What was passed on, write by write. */
  readonly passed: ServerFrame[]
  readonly closedFor: () => CloseReason | null
} {
  const heard: Uint8Array[] = []
  const passed: ServerFrame[] = []
  let closedFor: CloseReason | null = null
  const hear = (message: Uint8Array) => heard.push(message) > 0
  const connection = createConnection({
    socket: {
      send: hear,
      sendSoon: hear,
      sendWhole: hear,
      sendPresence: hear,
      pass: (edits, withPresence) => {
        passed.push(withPresence ?? edits)
        whenPassed()
      },
      passPresence: (presence) => passed.push(presence),
      passPresenceSoon: (presence) => passed.push(presence),
      pong: () => {},
      sentSinceAsked: () => true,
      close: (reason) => {
        closedFor = reason
      },
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
  return { connection, heard, passed, closedFor: () => closedFor }
}

const hasState = (heard: readonly Uint8Array[]) =>
  heard.some(([type, step]) => type === messageType.sync && step === syncStep.state)
/** What a client heard of ours: the code of each notice, the number of each barrier that was met. */
const ownMessages = (heard: readonly Uint8Array[]) =>
  heard
    .filter(([type]) => type === messageType.own)
    .map((bytes) => {
      const message = decodeOwnMessage(decoding.createDecoder(bytes.subarray(1)))
      return message.kind === 'notice' ? message.notice.code : message.kind === 'saved' ? message.n : null
    })
const vectorOfSomebody = encodeStateVector(Uint8Array.of(1, 1, 1))
const nothing = encodeStateVector(Y.encodeStateVector(new Y.Doc()))

const presenceOf = (clientId: number) =>
  encodePresence([{ clientId, clock: 0, json: new TextEncoder().encode('{}') }])

const breakWith = (room: Room) => {
  const { connection } = connect()
  connection.enter(room)
  connection.receive(breaking)
}

test('who joins while the document is loaded anew hears nothing of it until that is done', async () => {
  const { room, loads, answer } = await openTestRoom()
  breakWith(room)
  const late = connect()
  late.connection.enter(room)
  late.connection.receive(nothing)
  await until(() => loads.length === 1)
  expect(late.heard).toEqual([])

  answer()
  await room.ready()
  expect(hasState(late.heard)).toBe(true)
})

test('what breaks it while everybody is let go on makes the others wait again', async () => {
  const { room, loads, answer } = await openTestRoom()
  const [first, second, third] = [connect(), connect(), connect()]
  for (const { connection } of [first, second, third]) connection.enter(room)
  first.connection.receive(breaking)
  second.connection.receive(breaking)
  third.connection.receive(nothing)

  await until(() => loads.length === 1)
  answer()
  await until(() => loads.length === 2)
  expect(hasState(third.heard)).toBe(false)
  answer()
  await room.ready()
  expect(hasState(third.heard)).toBe(true)
})

test('who waits for a document that turns out to be gone is told so', async () => {
  const { room, loads } = await openTestRoom()
  breakWith(room)
  const waiting = room.ready()
  await until(() => loads.length === 1)
  loads.at(-1)!(null)
  await expect(waiting).rejects.toBeInstanceOf(CanvasGoneError)
})

test('a canvas that is full can be joined, and made shorter, but not longer', async () => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(2_000))
  const { room } = await openTestRoom({ doc, mostBytes: 1_000 })
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

describe('who has nothing yet', () => {
  const doc = new Y.Doc()
  doc.getMap('canvas').set('schemaVersion', currentSchemaVersion)
  const stored = { state: Y.encodeStateAsUpdate(doc), schemaVersion: currentSchemaVersion }

  test('gets what is stored as it is, before anything is made of it', () => {
    const unreadable = { state: Uint8Array.of(255, 255, 255), schemaVersion: currentSchemaVersion }
    const { room } = makeTestRoom({ stored: unreadable })
    const { connection, heard } = connect()
    connection.receive(nothing)
    connection.enter(room)
    connection.receive(nothing)
    expect(heard).toEqual([encodeState(unreadable.state), encodeState(unreadable.state)])
    expect(room.isReady()).toBe(false)
  })

  test('does not get what is stored when it is of another schema, or nobody has looked', () => {
    for (const schemaVersion of [null, currentSchemaVersion + 1]) {
      const { room } = makeTestRoom({ stored: { ...stored, schemaVersion } })
      const { connection, heard } = connect()
      connection.enter(room)
      connection.receive(nothing)
      expect(heard).toEqual([])
    }
  })

  test('shows who they are and hears who is there, which needs no document either', () => {
    const { room } = makeTestRoom({ stored })
    const [anna, bo] = [connect(), connect()]
    anna.connection.enter(room)
    anna.connection.receive(presenceOf(7))
    bo.connection.enter(room)
    expect(bo.heard).toHaveLength(1)
    expect(room.isReady()).toBe(false)
  })

  test('gets one and the same message as all others who come, until somebody edits', async () => {
    const { room } = makeTestRoom({ stored })
    const [anna, bo, chris, dora] = [connect(), connect(), connect(), connect()]
    const state = ({ heard }: { readonly heard: readonly Uint8Array[] }) =>
      heard.filter((message) => hasState([message]))
    for (const { connection } of [anna, bo]) {
      connection.enter(room)
      connection.receive(nothing)
    }
    expect(state(bo)[0]).toBe(state(anna)[0])

    const [edit] = editMessages('a') as [Uint8Array]
    anna.connection.receive(edit)
    await room.ready()
    for (const { connection } of [chris, dora]) {
      connection.enter(room)
      connection.receive(nothing)
    }
    expect(state(dora)[0]).toBe(state(chris)[0])
    expect(state(chris)).toEqual([encodeState(room.document().since())])
    expect(room.document().read((read) => read.getMap('words').toJSON())).toEqual({ a: true })
  })
})

describe('who reads the document elsewhere', () => {
  const unreadable = { state: Uint8Array.of(255, 255, 255), schemaVersion: currentSchemaVersion }

  test('gets what is stored as it is, and nothing is made of it', async () => {
    const { room } = makeTestRoom({ stored: unreadable })
    expect(await room.content()).toEqual({ state: unreadable.state, edits: [] })
    expect(await room.content()).toBe(await room.content())
    expect(room.isReady()).toBe(false)
  })

  test('gets it made first when it is of another schema, and is told when there is none any more', async () => {
    const doc = new Y.Doc()
    doc.getMap('notes').set('a', 1)
    const { room } = makeTestRoom({ doc })
    expect(
      documentOfBytes(await room.content())
        .getMap('notes')
        .toJSON(),
    ).toEqual({ a: 1 })
    room.close('gone')
    await expect(room.content()).rejects.toThrow('closed')
  })

  test('gets what was edited a moment ago, and all of a large edit that is being taken', async () => {
    const { room } = await openTestRoom()
    const { connection } = connect()
    connection.enter(room)
    const notes = new Y.Doc()
    const write = (count: number) => {
      const before = Y.encodeStateVector(notes)
      for (let note = 0; note < count; note += 1) notes.getMap('notes').set(`note ${count}.${note}`, note)
      connection.receive(encodeUpdate(Y.encodeStateAsUpdate(notes, before)))
    }
    const read = async () => documentOfBytes(await room.content()).getMap('notes').size
    write(1)
    expect(await read()).toBe(1)
    write(6_000)
    expect(room.isReady()).toBe(false)
    expect(await read()).toBe(6_001)
  })
})

describe('a large edit', () => {
  /** So many notes that an update with all of them is taken in slices. */
  const manyNotes = (doc = new Y.Doc(), count = 6_000) => {
    for (let note = 0; note < count; note += 1) doc.getMap('notes').set(`note ${note}`, note)
    return doc
  }

  test('is taken in slices: another room is answered between them, and in its own everybody waits', async () => {
    const [room, other] = [(await openTestRoom()).room, (await openTestRoom()).room]
    const [anna, bo, elsewhere] = [connect(), connect(), connect()]
    for (const { connection } of [anna, bo]) connection.enter(room)
    elsewhere.connection.enter(other)
    anna.connection.receive(encodeUpdate(Y.encodeStateAsUpdate(manyNotes())))
    anna.connection.receive(encodeBarrier(1))
    bo.connection.receive(vectorOfSomebody)
    expect(room.isReady()).toBe(false)

    let answers = 0
    while (!room.isReady()) {
      const before = elsewhere.heard.length
      elsewhere.connection.receive(nothing)
      answers += elsewhere.heard.length - before
      expect(hasState(bo.heard)).toBe(false)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(answers).toBeGreaterThanOrEqual(6)
    await until(() => hasState(bo.heard) && anna.heard.some(([type]) => type === messageType.own))
    expect(bo.passed).toHaveLength(1)
    expect(room.document().read((read) => read.getMap('notes').size)).toBe(6_000)
  })

  test('may just have been taken when somebody asks for a part: they wait with the others, whatever they ask', async () => {
    const { room } = await openTestRoom()
    const [hostile, honest, anna] = [connect(), connect(), connect()]
    const knownTo = new Map(Array.from({ length: 40 }, (_, client) => [client + 1, 1]))
    let answeredThen = true
    const bo = connect(() => {
      expect(room.isReady()).toBe(true)
      hostile.connection.receive(encodeStateVector(Uint8Array.of(3, 1)))
      honest.connection.receive(encodeStateVector(Y.encodeStateVector(knownTo)))
      answeredThen = hasState(honest.heard)
    })
    for (const { connection } of [anna, bo]) connection.enter(room)
    anna.connection.receive(encodeUpdate(Y.encodeStateAsUpdate(manyNotes())))
    for (const { connection } of [hostile, honest]) connection.enter(room)

    await until(() => hasState(honest.heard))
    expect(answeredThen).toBe(false)
    expect(bo.passed).toHaveLength(1)
    expect(hostile.closedFor()).toBe('malformed')
    expect(honest.closedFor()).toBeNull()
  })

  test('of which nobody could open the document any more is refused whole', async () => {
    const { room, loads, answer } = await openTestRoom({ doc: new Y.Doc() })
    const [anna, bo] = [connect(), connect()]
    for (const { connection } of [anna, bo]) connection.enter(room)
    // It knows what the room stated, so that what it states itself comes after that, whoever has the higher id.
    const spoilt = new Y.Doc()
    Y.applyUpdate(spoilt, room.document().since())
    manyNotes(spoilt).getMap('canvas').set('schemaVersion', 99)
    anna.connection.receive(encodeUpdate(Y.encodeStateAsUpdate(spoilt)))
    await until(() => loads.length === 1)
    answer()
    await room.ready()
    expect(bo.passed).toEqual([])
    expect(room.document().read((read) => read.getMap('notes').size)).toBe(0)
  })

  test('that builds on something missing is asked for whole, and nothing waits in the document', async () => {
    const doc = new Y.Doc()
    doc.getMap('notes').set('first', 0)
    const missing = Y.encodeStateVector(doc)
    const { room } = await openTestRoom()
    const anna = connect()
    anna.connection.enter(room)
    const part = Y.encodeStateAsUpdate(manyNotes(doc), missing)
    expect(await room.accept(anna.connection, part, encodeUpdate(part))).toBe('incomplete')
    await room.ready()
    expect(room.document().read(({ store }) => store.pendingStructs)).toBeNull()
    expect(await room.accept(anna.connection, Y.encodeStateAsUpdate(doc), null)).toBe('accepted')
    await room.ready()
    expect(room.document().read((read) => read.getMap('notes').size)).toBe(6_001)
  })

  test('that is no update leaves the document as it was, and one that finds the room closed is not taken', async () => {
    const { room } = await openTestRoom()
    const anna = connect()
    anna.connection.enter(room)
    const whole = Y.encodeStateAsUpdate(manyNotes(new Y.Doc(), 20_000))
    const before = room.document().since()
    expect(await room.accept(anna.connection, whole.subarray(0, whole.length - 5), null)).toBe('malformed')
    await room.ready()
    expect(room.document().since()).toEqual(before)
    const accepting = room.accept(anna.connection, whole, null)
    room.close('going-down')
    expect(await accepting).toBe('incomplete')
    await expect(room.ready()).rejects.toThrow(/closed/)
  })

  test('that comes while the table stands still is neither taken nor saved; when it goes on it is fetched, in slices', async () => {
    const { room } = await openTestRoom()
    const [anna, bo] = [connect(), connect()]
    for (const { connection } of [anna, bo]) connection.enter(room)
    room.freeze(true)
    const notes = Y.encodeStateAsUpdate(manyNotes())
    anna.connection.receive(encodeState(notes))
    anna.connection.receive(encodeUpdate(notes))
    anna.connection.receive(encodeBarrier(1))
    expect(room.isReady()).toBe(true)
    expect(ownMessages(anna.heard)).toEqual(['frozen'])

    const asked = anna.heard.length
    room.freeze(false)
    expect(anna.heard.slice(asked)).toEqual([encodeStateVector(room.document().stateVector())])
    anna.connection.receive(encodeState(notes))
    expect(room.isReady()).toBe(false)
    await until(() => ownMessages(anna.heard).length === 2)
    expect(ownMessages(anna.heard)).toEqual(['frozen', 1])
    expect(bo.passed).toHaveLength(1)
    expect(room.document().read((read) => read.getMap('notes').size)).toBe(6_000)
  })

  test('that is being taken when the table is put on hold is taken whole; what waits for it is held back', async () => {
    const { room } = await openTestRoom()
    const [anna, bo] = [connect(), connect()]
    for (const { connection } of [anna, bo]) {
      connection.enter(room)
      connection.receive(encodeState(Y.encodeStateAsUpdate(new Y.Doc())))
    }
    anna.connection.receive(encodeUpdate(Y.encodeStateAsUpdate(manyNotes())))
    const [edit] = editMessages('a') as [Uint8Array]
    bo.connection.receive(edit)
    bo.connection.receive(encodeBarrier(1))
    room.freeze(true)
    await until(() => ownMessages(bo.heard).length > 0)
    expect(ownMessages(bo.heard)).toEqual(['frozen'])
    expect(room.document().read((read) => [read.getMap('notes').size, read.getMap('words').size])).toEqual([
      6_000, 0,
    ])

    room.freeze(false)
    bo.connection.receive(edit)
    expect(ownMessages(bo.heard)).toEqual(['frozen'])
    const words = new Y.Doc()
    words.getMap('words').set('b', true)
    bo.connection.receive(encodeState(Y.encodeStateAsUpdate(words)))
    await until(() => ownMessages(bo.heard).length === 2)
    expect(ownMessages(bo.heard)).toEqual(['frozen', 1])
  })

  test('who brings nothing new to a table on hold is saved, also when something was missing before', async () => {
    const { room } = await openTestRoom()
    const { connection, heard } = connect()
    connection.enter(room)
    const [, second] = editMessages('a', 'b') as [Uint8Array, Uint8Array]
    connection.receive(second)
    room.freeze(true)
    connection.receive(encodeState(room.document().since()))
    connection.receive(encodeBarrier(1))
    await until(() => ownMessages(heard).length > 0)
    expect(ownMessages(heard)).toEqual([1])
  })

  test('a large document is made in slices as well', async () => {
    const { room } = makeTestRoom({ doc: manyNotes() })
    let turns = 0
    for (room.prepare(); !room.isReady(); turns += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(turns).toBeGreaterThanOrEqual(6)
    expect(room.document().read((read) => read.getMap('notes').size)).toBe(6_000)
  })
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
  const { room } = await openTestRoom()
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

test('while it is edited the log is compacted now and then, and not twice at once', async () => {
  const doc = new Y.Doc()
  doc.getMap('canvas').set('schemaVersion', currentSchemaVersion)
  const { room, compactions } = await openTestRoom({ doc })
  const { connection } = connect()
  connection.enter(room)
  const edits = editMessages('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
  const edit = (times: number) => edits.splice(0, times).forEach(connection.receive)
  edit(2)
  expect(compactions).toHaveLength(0)
  edit(1)
  expect(compactions).toHaveLength(1)
  edit(4)
  expect(compactions).toHaveLength(1)
  compactions[0]!()
  await new Promise((resolve) => setImmediate(resolve))
  edit(1)
  expect(compactions).toHaveLength(2)
})

test('a large document is not merged anew for edits that are small beside it', async () => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(5_000))
  const { room, compactions } = await openTestRoom({ doc })
  const { connection } = connect()
  connection.enter(room)
  const edits = editMessages(...Array.from({ length: 200 }, (_, index) => `word ${index}`))
  const bytes = (messages: readonly Uint8Array[]) => messages.reduce((sum, { length }) => sum + length, 0)
  const few = edits.splice(0, 10)
  few.forEach(connection.receive)
  expect(bytes(few)).toBeLessThan(5_000 / 8)
  expect(compactions).toHaveLength(0)
  edits.forEach(connection.receive)
  expect(compactions).toHaveLength(1)
})

test('a room that is closed passes on first what it took', async () => {
  const { room } = await openTestRoom()
  const [anna, bo] = [connect(), connect()]
  for (const { connection } of [anna, bo]) connection.enter(room)
  const [edit] = editMessages('a') as [Uint8Array]
  anna.connection.receive(edit)
  room.close('going-down')
  expect(bo.passed).toEqual([frameOf(edit)])
})

test('an edit takes presence along that waits; the one who made it gets that alone', async () => {
  const { room } = await openTestRoom()
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const [anna, bo] = [connect(), connect()]
  for (const { connection } of [anna, bo]) connection.enter(room)
  const presence = presenceOf(7)
  bo.connection.receive(presence)
  vi.advanceTimersByTime(20)
  const [edit] = editMessages('a') as [Uint8Array]
  anna.connection.receive(edit)
  await Promise.resolve()
  vi.advanceTimersByTime(100)
  expect(anna.passed).toEqual([frameOf(presence)])
  expect(bo.passed).toEqual([frameOf(edit, presence)])
})
