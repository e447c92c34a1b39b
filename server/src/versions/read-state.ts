import type { Canvas } from '@praatplaat/model'
import { migrateDocument, readCanvas } from '@praatplaat/model/document'
import * as Y from 'yjs'

/**
 * The canvas in a stored state, as this version of the program reads it. Takes long for a large
 * one: not for the thread that passes edits on.
 *
 * @throws {FutureSchemaError} when a newer version of the program wrote it.
 */
export function readState(state: Uint8Array): Canvas {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, state)
    migrateDocument(doc)
    return readCanvas(doc)
  } finally {
    doc.destroy()
  }
}
