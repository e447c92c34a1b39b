import { isJson, type Json } from '../json.ts'
import { recordKinds, type ListedKind, type RecordKind } from '../record-kinds.ts'
import type { Field } from '../record.ts'
import { checkField } from './check-field.ts'
import type { Fault } from './fault.ts'
import { identityFields, identityOf, requiredFields } from './file-rules.ts'
import { pointerStep } from './json-pointer.ts'
import { isFieldOf } from './version-1.ts'

export type FileRecord = Readonly<Record<string, unknown>>

/** What reading a file comes upon. */
export interface Findings {
  readonly faults: Fault[]
  readonly carried: Record<string, Json>
}

/**
 * Reads one record of a file.
 *
 * @param index where it stands in its section.
 * @param version the schema version of the file, which says what fields it knows.
 */
export function readEntry(
  kind: ListedKind,
  entry: FileRecord,
  index: number,
  version: number,
  found: Findings,
): { readonly record: FileRecord; readonly id: string | null } {
  const path = `${kind}[${index}]`
  const identity = Object.fromEntries(
    Object.entries(identityFields(kind)).map(([name, field]) => [
      name,
      checkField(field, entry[name], `${path}.${name}`, found.faults),
    ]),
  )
  const id = Object.values(identity).every((part) => typeof part === 'string')
    ? identityOf(kind, identity)
    : null
  const pointer = `/${kind}${pointerStep(id ?? String(index))}`
  return { record: { ...identity, ...readFields(kind, entry, path, pointer, version, found) }, id }
}

/** Reads the fields of the canvas itself, or of a record without what says which it is. */
export function readFields(
  kind: RecordKind,
  held: unknown,
  path: string,
  pointer: string,
  version: number,
  found: Findings,
): FileRecord {
  if (!isObject(held)) {
    found.faults.push({ path, code: held === undefined ? 'missing' : 'wrong-type' })
    return {}
  }
  const names = new Set(kind === 'canvas' ? [] : Object.keys(identityFields(kind)))
  const fields = Object.entries<Field<unknown>>(recordKinds[kind]).map(([name, field]) => {
    if (!isFieldOf(version, kind, name)) return [name, field.fallback]
    names.add(name)
    const missing = held[name] === undefined && !requiredFields[kind].includes(name)
    return [name, missing ? field.fallback : checkField(field, held[name], `${path}.${name}`, found.faults)]
  })
  carryRest(held, names, path, pointer, found)
  return Object.fromEntries(fields) as FileRecord
}

/** Carries what this version has no place for [FI3]. */
export function carryRest(
  held: FileRecord,
  known: ReadonlySet<string>,
  path: string,
  pointer: string,
  { faults, carried }: Findings,
): void {
  for (const [name, value] of Object.entries(held)) {
    if (known.has(name)) continue
    if (isJson(value)) carried[pointer + pointerStep(name)] = value
    else faults.push({ path: path === '' ? name : `${path}.${name}`, code: 'wrong-type' })
  }
}

export function isObject(value: unknown): value is FileRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
