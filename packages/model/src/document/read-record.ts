import * as v from 'valibot'
import * as Y from 'yjs'
import type { Repair } from '../canvas/canvas.ts'
import { isId, splitFindingId, splitHandoverId, splitPhaseRoleId } from '../ids.ts'
import { recordKinds, type RecordKind } from '../record-kinds.ts'
import { longestText, type Field } from '../record.ts'
import { clipText } from '../well-formed.ts'
import type { RawRecord } from './raw-records.ts'

/** A record that can be shown, and what had to be set right for it. */
export interface ReadRecord {
  readonly record: Readonly<Record<string, unknown>> | null
  readonly repairs: readonly Repair[]
}

/**
 * Turns what the document holds into a frozen record. Two legal edits can merge into
 * something illegal, and an old or hostile client can write anything, so every field is
 * checked here again: what cannot be read is replaced by its fallback and reported [RD1].
 * What has no id that can be referred to, or was deleted under someone's hands, is a
 * leftover [RD3].
 */
export function readRecord(kind: RecordKind, id: string, raw: RawRecord): ReadRecord {
  const path = kind === 'canvas' ? '/canvas' : `/${kind}/${id}`
  const identity = raw.exists ? identityOf(kind, id) : null
  if (identity === null) return { record: null, repairs: [{ path, kind: 'leftover' }] }

  const repairs: Repair[] = []
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<Field<unknown>>(recordKinds[kind])) {
    const { value, sound } = readField(field, raw.fields.get(name))
    if (!sound) repairs.push({ path: `${path}/${name}`, kind: 'unreadable-field' })
    fields[name] = deepFreeze(value)
  }
  return { record: Object.freeze({ ...identity, ...fields }), repairs }
}

function identityOf(kind: RecordKind, id: string): Readonly<Record<string, string>> | null {
  if (kind === 'chips' || kind === 'leads') return joinedIdentity(id, splitPhaseRoleId(id))
  if (kind === 'handovers') return joinedIdentity(id, splitHandoverId(id))
  if (kind === 'dismissals') return joinedIdentity(id, splitFindingId(id))
  return isId(id) ? { id } : null
}

function joinedIdentity(id: string, parts: Readonly<Record<string, string>> | null) {
  return parts && { id, ...parts }
}

interface ReadField {
  readonly value: unknown
  /** Whether the document held just this, or something that had to be set right. */
  readonly sound: boolean
}

function readField(field: Field<unknown>, held: unknown): ReadField {
  // A field that was never written is no fault: it was not there yet when the record was made.
  if (held === undefined) return { value: field.fallback, sound: true }
  if (field.style === 'text') return readText(held)
  if (field.style === 'set') return readMembers(field, held as readonly string[])
  const result = v.safeParse(field.schema, held)
  return result.success ? { value: result.output, sound: true } : { value: field.fallback, sound: false }
}

/** People can together write more than one of them may; what is over the bound is not shown. */
function readText(held: unknown): ReadField {
  if (!(held instanceof Y.Text)) return { value: '', sound: false }
  const written = held.toString()
  const value = clipText(written, longestText)
  return { value, sound: value === written }
}

/** One broken member does not cost the others their place. */
function readMembers(field: Field<unknown>, held: readonly string[]): ReadField {
  const members = held.filter((member) => v.is(field.schema, [member]))
  return { value: members.toSorted(), sound: members.length === held.length }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
