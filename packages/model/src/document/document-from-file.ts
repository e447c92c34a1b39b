import * as Y from 'yjs'
import type { CanvasFile } from '../interchange/canvas-file.ts'
import { identityFields, identityOf } from '../interchange/file-rules.ts'
import { carry, create, put, type Change } from '../mutation.ts'
import { canvasRecordId, listedKinds, type ListedKind } from '../record-kinds.ts'
import { rootMap, schemaVersionKey } from './root-maps.ts'
import { writeChanges } from './write-changes.ts'

/** A new document that holds what the file holds, carried parts included. */
export function documentFromFile(file: CanvasFile): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    rootMap(doc, 'canvas').set(schemaVersionKey, file.schemaVersion)
    writeChanges(doc, changesOf(file))
  })
  return doc
}

function changesOf(file: CanvasFile): readonly Change[] {
  return [
    put('canvas', canvasRecordId, file.canvas),
    ...listedKinds.flatMap((kind) => file[kind].map((record) => createFromFile(kind, record))),
    ...Object.entries(file.carried).map(([pointer, value]) => carry(pointer, value)),
  ]
}

/** Makes the record that stands in a file. */
export function createFromFile(kind: ListedKind, record: object): Change {
  const identity = new Set(Object.keys(identityFields(kind)))
  const fields = Object.entries(record).filter(([name]) => !identity.has(name))
  return create(kind, identityOf(kind, record), Object.fromEntries(fields))
}
