import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { checkCanvas } from './check-canvas.ts'

/** The log of a worked case, with whatever more is done to it. */
function logWith(...edits: readonly ((doc: Y.Doc) => void)[]): Uint8Array[] {
  const doc = documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  const log = [Y.encodeStateAsUpdate(doc)]
  doc.on('update', (update: Uint8Array) => log.push(update))
  for (const edit of edits) edit(doc)
  return log
}

test('a canvas that can be read is in order', () => {
  expect(checkCanvas(logWith())).toEqual({ ok: true, repairs: 0 })
})

test('what reading sets right by itself is counted, and not bad', () => {
  const log = logWith((doc) => doc.getMap('chips').set('nowhere.nobody', true))
  expect(checkCanvas(log)).toEqual({ ok: true, repairs: expect.any(Number) })
  expect(checkCanvas(log)).not.toMatchObject({ repairs: 0 })
})

test('a log of which a part is missing is bad', () => {
  const set = (goal: string) => (doc: Y.Doc) => void doc.getMap('canvas').set('goal', goal)
  const [first, , last] = logWith(set('one'), set('two')) as [Uint8Array, Uint8Array, Uint8Array]
  expect(checkCanvas([first, last])).toEqual({ ok: false, fault: 'an update is missing from its log' })
  expect(checkCanvas([])).toMatchObject({ ok: false })
})

test('bytes that are no update are bad, and nothing of them is told', () => {
  const check = checkCanvas([...logWith(), Buffer.from('Noor belt 06-12345678')])
  expect(check).toEqual({ ok: false, fault: 'it cannot be read' })
})

test('a document of a newer version is bad, for the server would let nobody in', () => {
  const log = logWith((doc) => doc.getMap('canvas').set('schemaVersion', 99))
  expect(checkCanvas(log)).toEqual({ ok: false, fault: 'a newer version of Praatplaat wrote it' })
})
