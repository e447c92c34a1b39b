import * as Y from 'yjs'
import type { UpdateParts } from './scan-update.ts'

/**
 * What a document may consist of, in structs of Yjs. One takes some 300 bytes of memory, of
 * which the log may have no more than ten; a type takes as much as ten of them.
 */
export const mostParts = 500_000
const partsPerType = 10

/** What the parts of an update count for. */
export function weightOf({ structs, types, deletions }: UpdateParts): number {
  return structs + types * partsPerType + deletions
}

/** What the parts of a document count for; takes long. */
export function partsOf(doc: Y.Doc): number {
  let parts = 0
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      const isType = struct instanceof Y.Item && struct.content instanceof Y.ContentType
      parts += isType ? 1 + partsPerType : 1
    }
  }
  return parts
}
