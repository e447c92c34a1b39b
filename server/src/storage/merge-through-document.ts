import { statedSchemaVersion } from '@praatplaat/model/document'
import * as Y from 'yjs'
import type { StoredDocument } from './canvas-storage.ts'
import { leaveFormats } from './leave-formats.ts'

/** Many updates as one, and whether that one may replace them. */
export interface Merged extends StoredDocument {
  /** Whether something waits for an update that is missing. Then the log must stay as it is, in the hope that it comes. */
  readonly incomplete: boolean
}

/**
 * A transaction costs about the same for one update as for a thousand, and holds on to what was deleted in it until it ends:
 * so many bytes of updates go in one, and a log of any length takes no more memory than its document and these.
 */
const mostInTransaction = 256 * 1024

/**
 * Merges updates by applying them to a document, which also drops what was deleted.
 * `Y.mergeUpdates` takes a hundred times as long for a log of 20,000 small ones.
 *
 * @param updates asked for one by one, so that they need not be in memory together.
 */
export function mergeThroughDocument(updates: Iterable<Uint8Array>): Merged {
  const doc = new Y.Doc()
  leaveFormats(doc)
  let piece: Uint8Array[] = []
  let bytes = 0
  const applyPiece = () => {
    doc.transact(() => {
      for (const update of piece) Y.applyUpdate(doc, update)
    })
    piece = []
    bytes = 0
  }
  for (const update of updates) {
    piece.push(update)
    bytes += update.length
    if (bytes >= mostInTransaction) applyPiece()
  }
  applyPiece()
  const incomplete = doc.store.pendingStructs !== null || doc.store.pendingDs !== null
  const state = Y.encodeStateAsUpdate(doc)
  const stated = statedSchemaVersion(doc)
  doc.destroy()
  const schemaVersion = !incomplete && Number.isSafeInteger(stated) ? (stated as number) : null
  return { state, incomplete, schemaVersion }
}

/** A state without what waits for an update that is missing: what is left stands on its own. */
export function withoutPending(state: Uint8Array): Uint8Array {
  const doc = new Y.Doc()
  leaveFormats(doc)
  Y.applyUpdate(doc, state)
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  const whole = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return whole
}
