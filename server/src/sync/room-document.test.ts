import { currentSchemaVersion } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { seededRandom, type SeededRandom } from '../testing/seeded-random.ts'
import { mapInMap, writeUpdate } from '../testing/write-update.ts'
import { openRoomDocument, type RoomDocument } from './room-document.ts'

/** The updates that set these words one by one, by one author. */
function updatesOf(...words: readonly string[]): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getMap('words').set(word, true)
  return updates
}

const open = (state: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())) => openRoomDocument(state, () => {})
const wordsIn = (document: RoomDocument) => document.read((doc) => [...doc.getMap('words').keys()].toSorted())
const isPending = (document: RoomDocument) =>
  document.read(({ store }) => store.pendingStructs !== null || store.pendingDs !== null)

test('an edit is taken once', () => {
  const document = open()
  const [update] = updatesOf('a') as [Uint8Array]
  expect(document.take(update).kind).toBe('taken')
  expect(document.take(update).kind).toBe('nothing')
})

test('only what is new makes the document longer', () => {
  const [first, second] = updatesOf('a', 'b') as [Uint8Array, Uint8Array]
  const document = open(first)
  expect(document.adds(first)).toBe(false)
  expect(document.adds(Y.mergeUpdates([first, second]))).toBe(true)
  expect(document.adds(Uint8Array.of(255))).toBe(false)
})

test('a deletion is an edit, although no clock moves', () => {
  const doc = new Y.Doc()
  doc.getMap('words').set('a', true)
  const document = open(Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(doc)
  doc.getMap('words').delete('a')
  const deletion = Y.encodeStateAsUpdate(doc, before)
  expect(document.lacks(deletion)).toBe(true)
  expect(document.adds(deletion)).toBe(false)
  expect(document.take(deletion).kind).toBe('taken')
  expect(document.lacks(deletion)).toBe(false)
})

test('a text that is formatted is taken as it was made, and not tidied up where nobody hears of it', () => {
  const doc = new Y.Doc()
  const document = open()
  const outcomes: string[] = []
  doc.on('update', (update: Uint8Array) => outcomes.push(document.take(update).kind))
  const text = doc.getMap('words').set('text', new Y.Text('praten'))
  text.format(0, 3, { bold: true })
  text.delete(0, 3)
  expect(outcomes).toEqual(['taken', 'taken', 'taken'])
  expect(document.take(Y.encodeStateAsUpdate(doc)).kind).toBe('nothing')
  expect(document.lacks(Y.encodeStateAsUpdate(doc))).toBe(false)
  const { clients } = document.read(Y.snapshot).ds
  expect(clients.get(doc.clientID)).toEqual(Y.snapshot(doc).ds.clients.get(doc.clientID))
})

describe('an edit that builds on one that is missing', () => {
  const [first, second] = updatesOf('a', 'b') as [Uint8Array, Uint8Array]

  test('leaves nothing behind that waits', () => {
    const document = open()
    expect(document.take(second)).toEqual({ kind: 'gap', part: null })
    expect(isPending(document)).toBe(false)
    expect(document.take(first).kind).toBe('taken')
    expect(wordsIn(document)).toEqual(['a'])
    expect(document.take(second).kind).toBe('taken')
    expect(wordsIn(document)).toEqual(['a', 'b'])
  })

  test('is taken as far as it goes, and that part is enough for others', () => {
    const [other] = updatesOf('c') as [Uint8Array]
    const document = open()
    const taken = document.take(Y.mergeUpdates([second, other]))
    expect(taken.kind).toBe('gap')
    const peer = open()
    expect(peer.take((taken as { readonly part: Uint8Array }).part).kind).toBe('taken')
    expect(wordsIn(peer)).toEqual(['c'])
  })
})

test('a stored document of an older schema is migrated, and what that wrote is handed over', () => {
  const migrated: Uint8Array[] = []
  const document = openRoomDocument(Y.encodeStateAsUpdate(new Y.Doc()), (update) => migrated.push(update))
  expect(migrated).toHaveLength(1)
  expect(openRoomDocument(document.since(), () => expect.unreachable()).since()).toEqual(document.since())
})

test('in a room of version 1 the needs that were carried are records from then on', () => {
  const old = new Y.Doc()
  old.getMap('canvas').set('schemaVersion', 1)
  old.getMap('carried').set('/needs', [{ id: 'N1', text: 'Werkbonnen' }])
  const document = openRoomDocument(Y.encodeStateAsUpdate(old), () => {})
  expect(document.read(readCanvas)).toMatchObject({
    schemaVersion: currentSchemaVersion,
    needs: { N1: { text: 'Werkbonnen' } },
    carried: {},
  })
})

test('a document of a newer schema is not opened', () => {
  const doc = new Y.Doc()
  doc.getMap('canvas').set('schemaVersion', 99)
  expect(() => open(Y.encodeStateAsUpdate(doc))).toThrow(/schema version 99/)
})

describe('an edit that would cost more than the server has', () => {
  test('more parts than fit in memory are refused before anything is made of them', () => {
    const document = open()
    const before = document.since()
    const many = writeUpdate({ structs: Array.from({ length: 50_000 }, () => mapInMap()) })
    expect(document.take(many).kind).toBe('too-many-parts')
    expect(document.lacks(many)).toBe(true)
    expect(document.since()).toEqual(before)
  })

  test('what has been deleted makes room again', () => {
    const document = open()
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => expect(document.take(update).kind).toBe('taken'))
    for (let round = 0; round < 3; round += 1) {
      doc.transact(() => {
        for (let note = 0; note < 20_000; note += 1) doc.getMap('notes').set(`note ${note}`, new Y.Text())
      })
      doc.transact(() => doc.getMap('notes').clear())
    }
    expect(document.read((held) => held.getMap('notes').size)).toBe(0)
  })

  test('types within types within types, which no stack could delete again, are refused', () => {
    const nested = (depth: number) =>
      writeUpdate({ structs: Array.from({ length: depth }, () => mapInMap()) })
    expect(open().take(nested(16)).kind).toBe('taken')
    expect(open().take(nested(5_000)).kind).toBe('malformed')
  })

  test('a state vector of millions of clients is refused', () => {
    const vector = Y.encodeStateVector(new Map(Array.from({ length: 20_000 }, (_, client) => [client, 1])))
    expect(() => open().since(vector)).toThrow(/20000 clients/)
  })
})

test('whatever bytes come, taking them never throws, never leaves anything waiting, and changes nothing unsaid', () => {
  const random = seededRandom(20_261_123)
  const base = new Y.Doc()
  for (const word of ['a', 'b', 'c']) base.getMap('words').set(word, { text: word })
  base.getText('text').insert(0, 'praten')
  const state = Y.encodeStateAsUpdate(base)
  base.getText('text').delete(1, 2)
  base.getMap('words').delete('b')
  base.getArray('list').push([1, 'two', [3]])
  const updates = [
    Y.encodeStateAsUpdate(base),
    Y.encodeStateAsUpdate(base, Y.encodeStateVectorFromUpdate(state)),
  ]

  const seen = new Set<string>()
  const changedUnsaid: number[] = []
  const waiting: number[] = []
  for (let round = 0; round < 600; round += 1) {
    const document = open(state)
    const before = document.since()
    const { kind } = document.take(damaged(updates[round % 2]!, random))
    seen.add(kind)
    const saysUnchanged = kind === 'malformed' || kind === 'nothing'
    if (saysUnchanged && Buffer.compare(document.since(), before) !== 0) changedUnsaid.push(round)
    if (kind !== 'broken' && isPending(document)) waiting.push(round)
  }
  expect({ changedUnsaid, waiting }).toEqual({ changedUnsaid: [], waiting: [] })
  expect([...seen]).toEqual(expect.arrayContaining(['broken', 'gap', 'malformed', 'taken']))
})

function damaged(update: Uint8Array, random: SeededRandom): Uint8Array {
  const bytes = new Uint8Array(update)
  for (let hit = random.below(3); hit >= 0; hit -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.slice(0, random.below(bytes.length)) : bytes
}
