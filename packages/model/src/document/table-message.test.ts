import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { restoreChanges } from '../restore/restore-changes.ts'
import { commit } from './commit.ts'
import { describeCanvas } from '../canvas/describe-canvas.ts'
import { documentFromFile } from './document-from-file.ts'
import { personalUndo } from './personal-undo.ts'
import { readCanvas } from './read-canvas.ts'
import { followSaid, saidToTable, sayToTable } from './table-message.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { writeChanges } from './write-changes.ts'

const table = () => documentFromFile(smallCanvasFile())

it('[WS8] what is said to one table lies in its own document, beside the canvas', () => {
  const doc = table()
  const before = readCanvas(doc)
  sayToTable(doc, ' Kom je even?  ', 7)
  expect(saidToTable(doc)).toEqual({ text: 'Kom je even?', at: 7 })
  expect(readCanvas(doc)).toEqual(before)
  sayToTable(doc, '  ', 8)
  expect(saidToTable(doc)).toBeNull()
})

it('[WS8] stays when somebody undoes, and when the canvas goes back to what it was', () => {
  const doc = table()
  const before = readCanvas(doc)
  const reader = { name: 'reader' }
  const undo = personalUndo(doc, reader)
  commit(doc, before, reader, describeCanvas, { title: 'Anders' })
  sayToTable(doc, 'Nog vijf minuten', 1)
  undo.undo()
  writeChanges(doc, restoreChanges(readCanvas(doc), before))
  expect(readCanvas(doc).title).toBe('Small')
  expect(saidToTable(doc)?.text).toBe('Nog vijf minuten')
})

it('[WS8] who follows hears of it, and of nothing when it is not as it should be', () => {
  const [here, there] = [table(), new Y.Doc()]
  const followed = followSaid(there)
  const heard: (string | undefined)[] = []
  const stop = followed.subscribe(() => heard.push(followed.current()?.text))
  const pass = () => Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  sayToTable(here, 'x'.repeat(400), 1)
  pass()
  here.getMap('meeting').set('message', { text: 12 })
  pass()
  stop()
  sayToTable(here, 'niemand luistert', 2)
  pass()
  expect(heard).toEqual(['x'.repeat(300), undefined])
})
