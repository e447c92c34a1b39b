import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { contentOf } from './client.ts'
import { makeStampedEdits, readStamps, updateOf } from './stamp.ts'

const asItIs = (message: Uint8Array) => Buffer.from(message)

function stampsIn(message: Buffer): [number, number][] {
  const found: [number, number][] = []
  readStamps(message, (sender, value) => found.push([sender, value]))
  return found
}

test('a stamp is read back from the bytes', () => {
  for (const sender of [1, 300, 2 ** 28]) {
    for (const value of [12_345.678_901, 0, 17, 0.5]) {
      const [edit] = makeStampedEdits(new Y.Doc(), sender, ['a/at'], asItIs)
      edit!.stamp(value)
      expect(stampsIn(edit!.message)).toEqual([[sender, expect.closeTo(value, 9)]])
    }
  }
})

test('a stamp survives a server that decodes the edit and encodes it again', () => {
  for (const value of [4_096.5, 17, 0, -1]) {
    const [edit] = makeStampedEdits(new Y.Doc(), 5, ['a/at'], asItIs)
    edit!.stamp(value)
    const doc = new Y.Doc()
    const again = updateOf(doc, () => Y.applyUpdate(doc, contentOf(edit!.message, 0)))
    expect(stampsIn(asItIs(again))).toEqual([[5, expect.closeTo(value, 9)]])
  }
})

test('a message that holds several edits gives all of their stamps', () => {
  const [first, second] = makeStampedEdits(new Y.Doc(), 7, ['a/at', 'b/at'], asItIs)
  first!.stamp(1.5)
  second!.stamp(-2)
  const both = Buffer.concat([first!.message, second!.message])
  expect(stampsIn(both)).toEqual([
    [7, expect.closeTo(1.5)],
    [7, expect.closeTo(-2)],
  ])
})

test('stamped edits are what Yjs takes, the later one over the earlier', () => {
  const edits = makeStampedEdits(new Y.Doc(), 1, ['a/at', 'a/at', 'b/at'], asItIs)
  const doc = new Y.Doc()
  for (const [index, edit] of edits.entries()) {
    edit.stamp(index)
    Y.applyUpdate(doc, contentOf(edit.message, 0))
  }
  const places = doc.getMap<readonly number[]>('notes')
  expect([...places.keys()].toSorted()).toEqual(['a/at', 'b/at'])
  expect(places.get('a/at')?.[1]).toBeCloseTo(1)
  expect(places.get('b/at')?.[1]).toBeCloseTo(2)
})

test('a message without a stamp gives none', () => {
  expect(stampsIn(Buffer.from([0, 2, 3, 123, 0x41, 0x5a]))).toEqual([])
})
