import type * as Y from 'yjs'
import type { Canvas, Repair } from '../canvas/canvas.ts'
import { isJson } from '../json.ts'
import { canvasRecordId, listedKinds, type RecordKind } from '../record-kinds.ts'
import { danglingReferences } from './dangling-references.ts'
import { gatherRawRecords } from './raw-records.ts'
import { readRecord, type ReadRecord } from './read-record.ts'
import { allKinds, carriedMap, rootMap, schemaVersionOf } from './root-maps.ts'

/** The records of one kind that have been read, by id. */
export type ReadRecords = ReadonlyMap<string, ReadRecord>

/** The records of one kind as the canvas shows them, and what had to be set right. */
export interface Section {
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly repairs: readonly Repair[]
}

/** Reads the whole document once. To follow a document that changes, use {@link followCanvas}. */
export function readCanvas(doc: Y.Doc): Canvas {
  const sections = new Map(allKinds.map((kind) => [kind, sectionOf(readKind(doc, kind))]))
  return assembleCanvas(doc, sections, readCarried(doc))
}

/** Reads the records of one kind, or those of them that are asked for. */
export function readKind(doc: Y.Doc, kind: RecordKind, only?: ReadonlySet<string>): Map<string, ReadRecord> {
  const raw = gatherRawRecords(rootMap(doc, kind), kind, only)
  return new Map([...raw].map(([id, record]) => [id, readRecord(kind, id, record)]))
}

export function readCarried(doc: Y.Doc): Canvas['carried'] {
  return freezeByName(
    [...carriedMap(doc).entries()].flatMap(([pointer, value]) =>
      isJson(value) ? [[pointer, value] as const] : [],
    ),
  )
}

export function sectionOf(read: ReadRecords): Section {
  const records = [...read].flatMap(([id, { record }]) => (record ? [[id, record] as const] : []))
  return { records: freezeByName(records), repairs: [...read.values()].flatMap(({ repairs }) => repairs) }
}

/** Puts the sections together to the value that everything works on. */
export function assembleCanvas(
  doc: Y.Doc,
  sections: ReadonlyMap<RecordKind, Section>,
  carried: Canvas['carried'],
): Canvas {
  const { id: _, ...head } = sections.get('canvas')?.records[canvasRecordId] ?? emptyHead
  const listed = Object.fromEntries(listedKinds.map((kind) => [kind, sections.get(kind)?.records ?? {}]))
  const schemaVersion = schemaVersionOf(doc)
  const canvas = { schemaVersion, ...head, ...listed, carried } as Omit<Canvas, 'repairs'>

  const repairs = [...sections.values()].flatMap((section) => section.repairs)
  repairs.push(...danglingReferences(canvas))
  return Object.freeze({ ...canvas, repairs: Object.freeze(repairs.toSorted(byPath)) })
}

const emptyHead = readRecord('canvas', canvasRecordId, { exists: true, fields: new Map() }).record ?? {}

/**
 * A frozen dictionary, the same on every device whatever came first. It has no prototype, so
 * that an id like `constructor` finds nothing where nothing is [DO1].
 */
function freezeByName<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const dictionary = Object.create(null) as Record<string, T>
  for (const [name, value] of entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) dictionary[name] = value
  return Object.freeze(dictionary)
}

function byPath(a: Repair, b: Repair): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
