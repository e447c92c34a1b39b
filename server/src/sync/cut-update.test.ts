import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { seededRandom, type SeededRandom } from '../testing/seeded-random.ts'
import { cutStructs } from './cut-update.ts'
import { slicesOf } from './apply-in-slices.ts'
import { scanUpdate } from './scan-update.ts'
import { indexUpdate, type UpdateIndex } from './update-index.ts'

/** A document on which several people worked at once, in texts, lists and maps within each other, and deleted again. */
function workedOn(random: SeededRandom, people = 4, edits = 120): readonly Y.Doc[] {
  const docs = Array.from({ length: people }, (_, person) => {
    const doc = new Y.Doc()
    doc.clientID = 1 + random.below(2 ** 20) * people + person
    return doc
  })
  for (let edit = 0; edit < edits; edit += 1) {
    const doc = random.pick(docs)
    const [text, list, notes] = [doc.getText('text'), doc.getArray('list'), doc.getMap('notes')]
    const at = (length: number) => random.below(length + 1)
    random.pick([
      () => text.insert(at(text.length), 'praten'.slice(0, 1 + random.below(6))),
      () => text.length > 3 && text.delete(random.below(text.length - 2), 2),
      () => list.insert(at(list.length), [edit, { edit }]),
      () => list.length > 2 && list.delete(random.below(list.length - 1), 1),
      () => notes.set(`note ${random.below(5)}`, new Y.Map([['text', new Y.Text(`${edit}`)]])),
      () => notes.delete(`note ${random.below(5)}`),
    ])()
    if (random.chance(0.3)) {
      const other = random.pick(docs)
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(other)))
    }
  }
  for (const one of docs) for (const other of docs) Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  return docs
}

function indexOf(update: Uint8Array, every = Infinity): UpdateIndex {
  const steps = indexUpdate(update, every)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const isPending = ({ store }: Y.Doc) => store.pendingStructs !== null || store.pendingDs !== null
const reads = (doc: Y.Doc) => ({
  text: doc.getText('text').toJSON(),
  list: doc.getArray('list').toJSON(),
  notes: doc.getMap('notes').toJSON(),
})
const expectSame = (one: Y.Doc, other: Y.Doc) => {
  expect(reads(one)).toEqual(reads(other))
  expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true)
}

test('cut however small, the parts come in an order in which nothing waits, and come to the same', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seededRandom(seed)
    const [whole] = workedOn(random) as [Y.Doc]
    const index = indexOf(Y.encodeStateAsUpdate(whole))
    const most = 1 + random.below(20)
    const doc = new Y.Doc()
    for (const slice of cutStructs(index, most)) {
      expect(scanUpdate(slice).structs).toBeLessThanOrEqual(most)
      Y.applyUpdate(doc, slice)
      expect(isPending(doc)).toBe(false)
    }
    for (const slice of slicesOf(doc, index)) Y.applyUpdate(doc, slice)
    expectSame(doc, whole)
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
  const deleteLong = [...slicesOf(doc, indexOf(Y.encodeStateAsUpdate(doc)))]
  expect(deleteLong).toHaveLength(2)

  const list = new Y.Doc()
  Y.applyUpdate(list, long)
  for (let item = 0; item < 5_000; item += 1) list.getArray('list').insert(0, [new Y.Map()])
  const before = new Y.Doc()
  Y.applyUpdate(before, Y.encodeStateAsUpdate(list))
  const vector = Y.encodeStateVector(list)
  list.getArray('list').delete(0, 5_000)
  const slices: Uint8Array[] = []
  for (const slice of slicesOf(before, indexOf(Y.encodeStateAsUpdate(list, vector)))) {
    slices.push(slice)
    Y.applyUpdate(before, slice)
  }
  expect(slices.length).toBeGreaterThanOrEqual(5)
  expect(before.getArray('list').length).toBe(0)
})
