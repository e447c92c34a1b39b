import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeInto } from './write-into.ts'

test('what is written is one update, which makes another document the same', () => {
  const [doc, other] = [new Y.Doc(), new Y.Doc()]
  let updates = 0
  doc.on('update', () => (updates += 1))
  const update = writeInto(doc, (held) => {
    held.getMap('words').set('a', 1)
    held.getMap('words').set('b', 2)
  })
  Y.applyUpdate(other, update!)
  expect(other.getMap('words').toJSON()).toEqual({ a: 1, b: 2 })
  expect(updates).toBe(1)
})

test('where nothing is written there is no update, and what comes later is none of it', () => {
  const doc = new Y.Doc()
  expect(writeInto(doc, () => {})).toBeNull()
  doc.getMap('words').set('a', 1)
  expect(writeInto(doc, () => {})).toBeNull()
})

test('what the writer throws is passed on', () => {
  const doc = new Y.Doc()
  const bad = () =>
    writeInto(doc, () => {
      throw new Error('half-way')
    })
  expect(bad).toThrow('half-way')
})
