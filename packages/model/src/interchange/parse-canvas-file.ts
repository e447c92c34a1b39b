import type { Json } from '../json.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import { currentSchemaVersion, type CanvasFile } from './canvas-file.ts'
import type { Fault } from './fault.ts'
import { identityOf, mostRecords } from './file-rules.ts'
import { giveOrder } from './give-order.ts'
import { carryRest, isObject, readEntry, readFields, type FileRecord, type Findings } from './read-entry.ts'
import { upgradeFile } from './upgrade-file.ts'
import { kindsOf } from './version-1.ts'

export type ParsedFile =
  | { readonly ok: true; readonly file: CanvasFile }
  | { readonly ok: false; readonly faults: readonly Fault[] }

type Lists = Readonly<Record<ListedKind, readonly FileRecord[]>>

/**
 * Checks a praatplaat.json that was read with `JSON.parse`. Every fault is named by its
 * path [FI1], and a file with faults gives no canvas at all [FI2]: nothing is half imported.
 * What this version has no place for is carried along [FI3]. A file of an older version is
 * brought up to this one [MI3].
 */
export function parseCanvasFile(json: unknown): ParsedFile {
  if (!isObject(json) || json['format'] !== 'praatplaat')
    return { ok: false, faults: [{ path: '', code: 'not-praatplaat' }] }
  const version = json['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      ok: false,
      faults: [{ path: 'schemaVersion', code: version === undefined ? 'missing' : 'wrong-type' }],
    }
  }
  if (version > currentSchemaVersion) {
    return { ok: false, faults: [{ path: 'schemaVersion', code: 'newer-version', detail: String(version) }] }
  }

  const faults: Fault[] = []
  const carried: Record<string, Json> = {}
  const found: Findings = { faults, carried }
  const kinds = kindsOf(version)
  const canvas = readFields('canvas', json['canvas'], 'canvas', '/canvas', version, found)
  const lists = Object.fromEntries(
    listedKinds.map((kind) => [kind, kinds.includes(kind) ? readList(kind, json[kind], version, found) : []]),
  ) as unknown as Lists
  carryRest(json, new Set(['format', 'schemaVersion', 'canvas', ...kinds]), '', '', found)
  checkReferences(lists, faults)
  if (faults.length > 0) return { ok: false, faults }

  const ordered = listedKinds.map((kind) => [kind, giveOrder(kind, lists[kind])])
  const file = {
    format: 'praatplaat',
    schemaVersion: version,
    canvas,
    ...Object.fromEntries(ordered),
    carried,
  }
  return { ok: true, file: upgradeFile(file) }
}

function readList(kind: ListedKind, held: unknown, version: number, found: Findings): readonly FileRecord[] {
  const { faults } = found
  if (held === undefined) return []
  if (!Array.isArray(held)) {
    faults.push({ path: kind, code: 'wrong-type', detail: typeof held })
    return []
  }
  if (held.length > mostRecords[kind]) {
    faults.push({ path: kind, code: 'too-many', detail: String(held.length) })
    return []
  }

  const seen = new Set<string>()
  return held.flatMap((entry: unknown, index) => {
    const path = `${kind}[${index}]`
    if (!isObject(entry)) {
      faults.push({ path, code: 'wrong-type', detail: typeof entry })
      return []
    }
    const { record, id } = readEntry(kind, entry, index, version, found)
    if (id !== null && seen.has(id)) faults.push({ path, code: 'duplicate', detail: id })
    if (id !== null) seen.add(id)
    return [record]
  })
}

function checkReferences(lists: Lists, faults: Fault[]): void {
  const ids = listedKinds.map((kind) => [
    kind,
    new Set(lists[kind].map((record) => identityOf(kind, record))),
  ])
  const known = Object.fromEntries(ids) as Readonly<Record<ListedKind, ReadonlySet<string>>>
  for (const kind of listedKinds) {
    lists[kind].forEach((record, index) => {
      for (const { field, kind: to, id, at } of referencesOf(kind, record)) {
        // What was said about a chip is kept while the chip is off the board [CM5].
        if (field === 'about' || known[to].has(id)) continue
        const path = `${kind}[${index}].${field}${at === null ? '' : `[${at}]`}`
        faults.push({ path, code: 'unknown-reference', detail: id })
      }
    })
  }
}
