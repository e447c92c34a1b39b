import type * as Y from 'yjs'

/**
 * Writes into a document in one transaction.
 *
 * @returns the update that this came to; `null` where nothing changed.
 * @throws what the writer threw, and then the document may hold the half of it.
 */
export function writeInto(doc: Y.Doc, writer: (doc: Y.Doc) => void): Uint8Array | null {
  let written: Uint8Array | null = null
  const keep = (update: Uint8Array) => {
    written = update
  }
  doc.on('update', keep)
  try {
    doc.transact(() => writer(doc))
  } finally {
    doc.off('update', keep)
  }
  return written
}
