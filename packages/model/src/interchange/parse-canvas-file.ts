import { phaseRoleId } from '../ids.ts'
import { isJson, type Json } from '../json.ts'
import { recordKinds } from '../record-kinds.ts'
import type { Field } from '../record.ts'
import { currentSchemaVersion, type CanvasFile } from './canvas-file.ts'
import { checkField } from './check-field.ts'
import type { Fault } from './fault.ts'
import { fileKinds, identityFields, mostRecords, requiredFields, type FileKind } from './file-rules.ts'
import { giveOrder } from './give-order.ts'
import { pointerStep } from './json-pointer.ts'

export type ParsedFile =
  | { readonly ok: true; readonly file: CanvasFile }
  | { readonly ok: false; readonly faults: readonly Fault[] }

type Section = Record<string, unknown>
type FileRecord = Record<string, unknown>

/**
 * Checks a praatplaat.json that was read with `JSON.parse`. Every fault is named by its
 * path [FI1], and a file with faults gives no canvas at all [FI2]: nothing is half imported.
 * What this version has no place for is carried along [FI3].
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
  const canvas = readFields('canvas', json['canvas'], 'canvas', '/canvas', faults, carried)
  const lists = Object.fromEntries(
    fileKinds.map((kind) => [kind, readList(kind, json[kind], faults, carried)]),
  ) as Record<FileKind, FileRecord[]>
  carryRest(json, new Set(['format', 'schemaVersion', 'canvas', ...fileKinds]), '', '', faults, carried)
  checkReferences(lists, faults)

  if (faults.length > 0) return { ok: false, faults }
  const ordered = Object.fromEntries(
    Object.entries(lists).map(([kind, records]) => [kind, giveOrder(kind as FileKind, records)]),
  )
  const file = { format: 'praatplaat', schemaVersion: version, canvas, ...ordered, carried }
  return { ok: true, file: file as unknown as CanvasFile }
}

function readList(
  kind: FileKind,
  held: unknown,
  faults: Fault[],
  carried: Record<string, Json>,
): FileRecord[] {
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
    const identity = readIdentity(kind, entry, path, faults)
    const id = idOf(identity)
    if (id !== null && seen.has(id)) faults.push({ path, code: 'duplicate', detail: id })
    if (id !== null) seen.add(id)
    const fields = readFields(
      kind,
      entry,
      path,
      `/${kind}${pointerStep(id ?? String(index))}`,
      faults,
      carried,
    )
    return [{ ...identity, ...fields }]
  })
}

function readIdentity(kind: FileKind, entry: Section, path: string, faults: Fault[]): FileRecord {
  return Object.fromEntries(
    Object.entries(identityFields(kind)).map(([name, field]) => [
      name,
      checkField(field, entry[name], `${path}.${name}`, faults),
    ]),
  )
}

function idOf(identity: FileRecord): string | null {
  const { id, phaseId, roleId } = identity
  if (typeof id === 'string') return id
  return typeof phaseId === 'string' && typeof roleId === 'string' ? phaseRoleId(phaseId, roleId) : null
}

function readFields(
  kind: FileKind | 'canvas',
  held: unknown,
  path: string,
  pointer: string,
  faults: Fault[],
  carried: Record<string, Json>,
): FileRecord {
  if (!isObject(held)) {
    faults.push({ path, code: held === undefined ? 'missing' : 'wrong-type' })
    return {}
  }
  const known = Object.entries<Field<unknown>>(recordKinds[kind])
  const fields = known.map(([name, field]) => {
    const missing = held[name] === undefined && !requiredFields[kind].includes(name)
    return [name, missing ? field.fallback : checkField(field, held[name], `${path}.${name}`, faults)]
  })
  const names = new Set(known.map(([name]) => name))
  if (kind !== 'canvas') Object.keys(identityFields(kind)).forEach((name) => names.add(name))
  carryRest(held, names, path, pointer, faults, carried)
  return Object.fromEntries(fields)
}

function carryRest(
  held: Section,
  known: ReadonlySet<string>,
  path: string,
  pointer: string,
  faults: Fault[],
  carried: Record<string, Json>,
): void {
  for (const [name, value] of Object.entries(held)) {
    if (known.has(name)) continue
    if (isJson(value)) carried[pointer + pointerStep(name)] = value
    else faults.push({ path: path === '' ? name : `${path}.${name}`, code: 'wrong-type' })
  }
}

function checkReferences(lists: Record<FileKind, readonly FileRecord[]>, faults: Fault[]): void {
  const phases = new Set(lists.phases.map((phase) => phase['id']))
  const roles = new Set(lists.roles.map((role) => role['id']))
  const check = (known: ReadonlySet<unknown>, id: unknown, path: string) => {
    if (typeof id === 'string' && !known.has(id)) faults.push({ path, code: 'unknown-reference', detail: id })
  }

  for (const kind of ['chips', 'leads'] as const) {
    lists[kind].forEach((record, index) => {
      check(phases, record['phaseId'], `${kind}[${index}].phaseId`)
      check(roles, record['roleId'], `${kind}[${index}].roleId`)
    })
  }
  lists.agreements.forEach((agreement, index) => {
    check(phases, agreement['phaseId'], `agreements[${index}].phaseId`)
    check(roles, agreement['ownerId'], `agreements[${index}].ownerId`)
    const partners = agreement['partnerIds']
    if (!Array.isArray(partners)) return
    partners.forEach((id, at) => check(roles, id, `agreements[${index}].partnerIds[${at}]`))
  })
}

function isObject(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
