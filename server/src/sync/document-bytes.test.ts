import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentOfBytes } from './document-bytes.ts'
import { encodeState, encodeUpdate } from './document-messages.ts'

test('a document is made of its state and of what was edited since, whichever message brought that', () => {
  const source = new Y.Doc()
  source.getMap('canvas').set('title', 'Isoleerder')
  const state = Y.encodeStateAsUpdate(source)
  const updates: Uint8Array[] = []
  source.on('update', (update: Uint8Array) => updates.push(update))
  source.getMap('canvas').set('sector', 'bouw')
  source.getMap('canvas').set('goal', 'werk')

  const doc = documentOfBytes({ state, edits: [encodeUpdate(updates[0]!), encodeState(updates[1]!)] })
  expect(doc.getMap('canvas').toJSON()).toEqual({ title: 'Isoleerder', sector: 'bouw', goal: 'werk' })
})
