import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { encodeState, encodeUpdate } from './document-messages.ts'
import { serverFrame, together } from './server-frame.ts'
import { wholeDocument } from './whole-document.ts'

const small = Uint8Array.of(1, 2, 3)
const large = new Uint8Array(300 * 1024)
const edit = encodeUpdate(Uint8Array.of(7))
const end = encodeState(Y.encodeStateAsUpdate(new Y.Doc()))

test('a small document that was edited is encoded anew, once', () => {
  let encoded = 0
  const whole = wholeDocument(small, () => Uint8Array.of((encoded += 1)))
  expect(whole.answer()).toEqual({ state: encodeState(small), after: null })
  expect(encoded).toBe(0)
  whole.edited(edit)
  expect(whole.answer()).toEqual({ state: encodeState(Uint8Array.of(1)), after: null })
  expect(whole.answer()).toBe(whole.answer())
  expect(encoded).toBe(1)
})

test('a large document is not: what was edited comes after it, and the client is synced when all of that is there', () => {
  const whole = wholeDocument(large, () => expect.unreachable())
  whole.edited(edit)
  const first = whole.answer()!
  expect(first).toEqual({ state: encodeUpdate(large), after: together([edit, end].map(serverFrame)) })
  whole.edited(edit)
  const second = whole.answer()!
  expect(second.state).toBe(first.state)
  expect(second.after).toEqual(together([edit, edit, end].map(serverFrame)))
})

test('until that has become too much', () => {
  const whole = wholeDocument(large, () => small)
  whole.edited(new Uint8Array(large.length / 2))
  expect(whole.answer()).toEqual({ state: encodeState(small), after: null })
})

test('of a document that was loaded anew nothing is left, and while there is none nobody is answered', () => {
  const whole = wholeDocument(large, () => null)
  whole.edited(edit)
  whole.replaced()
  expect(whole.answer()).toBeNull()
})

test('whoever reads it elsewhere gets what was edited beside the state, also of a small one, and nothing is encoded for that', () => {
  const whole = wholeDocument(new Uint8Array(100), () => expect.unreachable())
  whole.edited(edit)
  const bytes = whole.bytes()
  expect(bytes).toEqual({ state: new Uint8Array(100), edits: [edit] })
  expect(whole.bytes()).toBe(bytes)
  whole.edited(edit)
  expect(whole.bytes()!.edits).toHaveLength(2)
  expect(bytes!.edits).toHaveLength(1)
})

test('until that has become too much: then it is encoded, once for who reads it and who joins', () => {
  let encoded = 0
  const whole = wholeDocument(small, () => Uint8Array.of((encoded += 1)))
  whole.edited(edit)
  expect(whole.bytes()).toEqual({ state: Uint8Array.of(1), edits: [] })
  expect(whole.answer()).toEqual({ state: encodeState(Uint8Array.of(1)), after: null })
  expect(encoded).toBe(1)
})

test('while a small one takes a large edit, nobody is answered with what was there before', () => {
  const whole = wholeDocument(new Uint8Array(100), () => null)
  whole.edited(edit)
  expect(whole.answer()).toBeNull()
})
