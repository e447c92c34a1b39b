import { FutureSchemaError, migrateDocument, readCanvas } from '@praatplaat/model/document'
import * as Y from 'yjs'
import { mergeThroughDocument } from '../storage/merge-through-document.ts'

/** What a stored canvas turned out to be. A repair is what reading sets right by itself: worth knowing, not bad. */
export type CanvasCheck =
  | { readonly ok: true; readonly repairs: number }
  | { readonly ok: false; readonly fault: string }

/**
 * Reads a canvas from its log as the server does: merged, brought to the schema of this program,
 * and read by the model.
 *
 * @param log the snapshot, if there is one, and the updates after it.
 */
export function checkCanvas(log: Iterable<Uint8Array>): CanvasCheck {
  const bad = (fault: string) => ({ ok: false, fault }) as const
  const doc = new Y.Doc()
  try {
    const updates = [...log]
    if (updates.length === 0) return bad('nothing of it is stored')
    const { state, incomplete } = mergeThroughDocument(updates)
    if (incomplete) return bad('an update is missing from its log')
    Y.applyUpdate(doc, state)
    migrateDocument(doc)
    return { ok: true, repairs: readCanvas(doc).repairs.length }
  } catch (error) {
    // What a broken document makes the reader say helps nobody, and might hold something of the canvas.
    return bad(
      error instanceof FutureSchemaError ? 'a newer version of Praatplaat wrote it' : 'it cannot be read',
    )
  } finally {
    doc.destroy()
  }
}
