import * as Y from 'yjs'
import { leaveFormats } from '../storage/leave-formats.ts'
import { contentOf } from './document-messages.ts'

/** A document that has not been looked into: its state as one update, and the messages of what was edited since. */
export interface DocumentBytes {
  readonly state: Uint8Array
  readonly edits: readonly Uint8Array[]
}

/** Makes the document of its bytes. That takes tens of milliseconds for a full canvas: see to it that nobody waits for it. */
export function documentOfBytes({ state, edits }: DocumentBytes): Y.Doc {
  const doc = new Y.Doc()
  leaveFormats(doc)
  Y.applyUpdate(doc, state)
  for (const edit of edits) Y.applyUpdate(doc, contentOf(edit))
  return doc
}
