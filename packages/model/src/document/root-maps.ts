import type * as Y from 'yjs'
import { listedKinds, type RecordKind } from '../record-kinds.ts'

/** The root map of a kind of record. */
export function rootMap(doc: Y.Doc, kind: RecordKind): Y.Map<unknown> {
  return doc.getMap(kind)
}

/** What this version has no place for: JSON Pointer → value. */
export function carriedMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('carried')
}

/** The key, in the canvas's map, of the schema version. It is no field: nobody edits it. */
export const schemaVersionKey = 'schemaVersion'

/** What a document says its schema version is, sensible or not; `undefined` when it says nothing. */
export function statedSchemaVersion(doc: Y.Doc): unknown {
  return rootMap(doc, 'canvas').get(schemaVersionKey)
}

/** The schema version that a document says it has. One that says nothing sensible is as old as can be: 1. */
export function schemaVersionOf(doc: Y.Doc): number {
  const held = statedSchemaVersion(doc)
  return typeof held === 'number' && Number.isInteger(held) && held >= 1 ? held : 1
}

export const allKinds: readonly RecordKind[] = ['canvas', ...listedKinds]
