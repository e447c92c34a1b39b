import type * as Y from 'yjs'
import type { Canvas, Repair } from '../canvas/canvas.ts'
import { isJson, type Json } from '../json.ts'
import { canvasRecordId, listedKinds, type ListedKind, type RecordKind } from '../record-kinds.ts'
import { danglingReferences } from './dangling-references.ts'
import { gatherRawRecords } from './raw-records.ts'
import { readRecord, type ReadRecord } from './read-record.ts'
import { allKinds, carriedMap, rootMap, schemaVersionKey } from './root-maps.ts'

/** The records of one kind that have been read, by id. */
export type ReadRecords = ReadonlyMap<string, ReadRecord>

/** Reads the whole document once. To follow a document that changes, use {@link followCanvas}. */
export function readCanvas(doc: Y.Doc): Canvas {
  const kinds = new Map(allKinds.map((kind) => [kind, readKind(doc, kind)]))
  return assembleCanvas(doc, kinds, readCarried(doc))
}

/** Reads the records of one kind, or those of them that are asked for. */
export function readKind(doc: Y.Doc, kind: RecordKind, only?: ReadonlySet<string>): Map<string, ReadRecord> {
  const raw = gatherRawRecords(rootMap(doc, kind), kind, only)
  return new Map([...raw].map(([id, record]) => [id, readRecord(kind, id, record)]))
}

export function readCarried(doc: Y.Doc): Canvas['carried'] {
  const entries = [...carriedMap(doc).entries()].filter((entry): entry is [string, Json] => isJson(entry[1]))
  return Object.freeze(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** Puts the records together to the value that everything works on. */
export function assembleCanvas(
  doc: Y.Doc,
  kinds: ReadonlyMap<RecordKind, ReadRecords>,
  carried: Canvas['carried'],
): Canvas {
  const head = kinds.get('canvas')?.get(canvasRecordId) ?? readRecord('canvas', canvasRecordId, emptyHead)
  const { id: _, ...fields } = head.record!
  const listed = Object.fromEntries(listedKinds.map((kind) => [kind, recordsById(kinds.get(kind))]))
  const version = rootMap(doc, 'canvas').get(schemaVersionKey)

  const canvas = {
    schemaVersion: typeof version === 'number' ? version : 0,
    ...fields,
    ...listed,
    carried,
  } as Omit<Canvas, 'repairs'>
  const repairs: readonly Repair[] = [
    ...[...kinds.values()].flatMap((records) => [...records.values()].flatMap((read) => read.repairs)),
    ...danglingReferences(canvas),
  ]
  return Object.freeze({ ...canvas, repairs: Object.freeze(repairs) })
}

const emptyHead = { exists: true, fields: {} }

function recordsById(records: ReadRecords | undefined): Canvas[ListedKind] {
  const entries = [...(records ?? [])].flatMap(([id, { record }]) => (record ? [[id, record] as const] : []))
  return Object.freeze(Object.fromEntries(entries)) as Canvas[ListedKind]
}
