import * as v from 'valibot'
import * as Y from 'yjs'
import type { Repair } from '../canvas/canvas.ts'
import { splitPhaseRoleId } from '../ids.ts'
import { recordKinds, type RecordKind } from '../record-kinds.ts'
import type { Field } from '../record.ts'
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
 */
export function readRecord(kind: RecordKind, id: string, raw: RawRecord): ReadRecord {
  const path = kind === 'canvas' ? '/canvas' : `/${kind}/${id}`
  if (!raw.exists) return { record: null, repairs: [{ path, kind: 'leftover' }] }

  const joined = kind === 'chips' || kind === 'leads' ? splitPhaseRoleId(id) : {}
  if (joined === null) return { record: null, repairs: [{ path, kind: 'leftover' }] }

  const repairs: Repair[] = []
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<Field<unknown>>(recordKinds[kind])) {
    const held = raw.fields[name]
    const read = readField(field, held)
    if (read === unreadable) repairs.push({ path: `${path}/${name}`, kind: 'unreadable-field' })
    fields[name] = read === unreadable ? field.fallback : read
  }
  return { record: Object.freeze({ id, ...joined, ...fields }), repairs }
}

const unreadable = Symbol('unreadable')

function readField(field: Field<unknown>, held: unknown): unknown {
  // A field that was never written is no fault: it was not there yet when the record was made.
  if (held === undefined) return field.fallback
  if (field.style === 'text') return held instanceof Y.Text ? held.toString() : unreadable
  const candidate = field.style === 'set' ? [...(held as string[])].sort() : held
  const result = v.safeParse(field.schema, candidate)
  return result.success ? deepFreeze(result.output) : unreadable
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
