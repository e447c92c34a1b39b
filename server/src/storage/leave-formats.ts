import type * as Y from 'yjs'

/**
 * Keeps a document from tidying up its formatted texts. Yjs does that in a transaction of its own, after one that came from
 * elsewhere, by deleting what makes no difference in what is there so far. Who edits tells the others of
 * it; here nobody would hear of it, and what is there so far may be a part of an edit.
 */
export function leaveFormats(doc: Y.Doc): void {
  // Of the steps after a transaction this is the one between noting that there is something to tidy up and doing it.
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false
  })
}
