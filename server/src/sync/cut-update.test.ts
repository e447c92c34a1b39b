import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { leaveFormats } from '../storage/leave-formats.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { textOf, workOnTogether } from '../testing/work-on-together.ts'
import { cutStructs } from './cut-update.ts'
import { slicesOf } from './apply-in-slices.ts'
import { atOnce } from './in-turns.ts'
import { scanUpdate } from './scan-update.ts'
import { indexUpdate } from './update-index.ts'

const indexOf = (update: Uint8Array) => atOnce(indexUpdate(update, Infinity))
const isPending = ({ store }: Y.Doc) => store.pendingStructs !== null || store.pendingDs !== null
const reads = (doc: Y.Doc) => ({
  text: textOf(doc).toJSON(),
  list: doc.getArray('list').toJSON(),
  work: doc.getMap('work').toJSON(),
})
const expectSame = (one: Y.Doc, other: Y.Doc) => {
  expect(reads(one)).toEqual(reads(other))
  expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true)
}

test('cut however small, the parts come in an order in which nothing waits, and come to the same', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = seededRandom(seed)
    const { docs, whole } = workOnTogether(random)
    const index = indexOf(whole)
    const most = 1 + random.below(20)
    const doc = new Y.Doc()
    leaveFormats(doc)
    for (const slice of cutStructs(index, most)) {
      expect(scanUpdate(slice).structs).toBeLessThanOrEqual(most)
      Y.applyUpdate(doc, slice)
      expect(isPending(doc)).toBe(false)
    }
    for (const slice of slicesOf(doc, index, most)) Y.applyUpdate(doc, slice)
    expectSame(doc, docs[0]!)
  }
})

test('a large update is looked through in steps, and what is none is found out in them', () => {
  const doc = new Y.Doc()
  for (let word = 0; word < 50; word += 1) doc.getMap('words').set(`word ${word}`, word)
  const update = Y.encodeStateAsUpdate(doc)
  expect([...indexUpdate(update, 10)]).toHaveLength(5)
  expect(() => [...indexUpdate(update.subarray(0, update.length - 3), 10)]).toThrow(/no value of kind/)
})

test('what deletes much is cut by what it deletes, and leaves what is long in one piece', () => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(100_000))
  const long = Y.encodeStateAsUpdate(doc)
  doc.getText('text').delete(0, 100_000)
  const deleteLong = [...slicesOf(doc, indexOf(Y.encodeStateAsUpdate(doc)), 1_000)]
  expect(deleteLong).toHaveLength(2)

  const list = new Y.Doc()
  Y.applyUpdate(list, long)
  for (let item = 0; item < 5_000; item += 1) list.getArray('list').insert(0, [new Y.Map()])
  const before = new Y.Doc()
  Y.applyUpdate(before, Y.encodeStateAsUpdate(list))
  const vector = Y.encodeStateVector(list)
  list.getArray('list').delete(0, 5_000)
  const slices: Uint8Array[] = []
  for (const slice of slicesOf(before, indexOf(Y.encodeStateAsUpdate(list, vector)), 1_000)) {
    slices.push(slice)
    Y.applyUpdate(before, slice)
  }
  expect(slices.length).toBeGreaterThanOrEqual(5)
  expect(before.getArray('list').length).toBe(0)
})
