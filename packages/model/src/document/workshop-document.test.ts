import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { beginStep, freeze, sendMessage } from '../workshop/run-workshop.ts'
import { followWorkshop, isWorkshopDocument, readWorkshop, writeWorkshop } from './workshop-document.ts'

const noon = Date.UTC(2026, 10, 23, 12)

function inStep(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

it('[WS6] what two facilitators change at once of different things both remains, and of one thing the same for both', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  writeWorkshop(one, { ...freeze(true), ...beginStep(readWorkshop(one), 'lead', noon) })
  writeWorkshop(other, {
    ...sendMessage('Hoi', noon),
    ...beginStep(readWorkshop(other), 'needs', noon),
  })
  inStep(one, other)
  expect(readWorkshop(one)).toEqual(readWorkshop(other))
  expect(readWorkshop(one)).toMatchObject({ frozen: true, message: { text: 'Hoi' } })
  expect(['lead', 'needs']).toContain(readWorkshop(one).step)
})

it('[WS7] whether the tables stand still is followed', () => {
  const doc = new Y.Doc()
  const followed = followWorkshop(doc)
  const listener = vi.fn<() => void>()
  const stop = followed.subscribe(listener)
  writeWorkshop(doc, freeze(true))
  expect(followed.current().frozen).toBe(true)
  writeWorkshop(doc, freeze(true))
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
  writeWorkshop(doc, freeze(false))
  expect(listener).toHaveBeenCalledTimes(1)
})

it('a field that is emptied is not there any more', () => {
  const doc = new Y.Doc()
  expect(isWorkshopDocument(doc)).toBe(false)
  writeWorkshop(doc, sendMessage('Hoi', noon))
  expect(isWorkshopDocument(doc)).toBe(true)
  writeWorkshop(doc, sendMessage('', noon))
  expect(readWorkshop(doc).message).toBeNull()
})
