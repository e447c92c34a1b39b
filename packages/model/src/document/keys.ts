import { canvasRecordId, recordKinds, type RecordKind } from '../record-kinds.ts'
import type { Field, Fields } from '../record.ts'

/**
 * How records lie in the document's root maps [DO1]. A record is a family of keys in the
 * map of its kind:
 *
 * - `ID`: that it exists;
 * - `ID/FIELD`: a value, or the `Y.Text` of a text;
 * - `ID/FIELD/MEMBER`: a member of a set.
 *
 * Flat keys instead of a map per record: two people who create the same chip at once, or
 * edit two fields of one agreement, both keep their work, where a nested map of the one
 * would replace the other's. The canvas's own fields are plain keys, for it always exists.
 */
export function fieldKey(kind: RecordKind, id: string, field: string): string {
  return kind === 'canvas' ? field : `${id}/${field}`
}

export function memberKey(kind: RecordKind, id: string, field: string, member: string): string {
  return `${fieldKey(kind, id, field)}/${member}`
}

/** A key of a root map, taken apart. */
export interface KeyParts {
  readonly id: string
  readonly field: string | null
  readonly member: string | null
}

/** Takes a key of a root map apart. Keys that say nothing to this version are `null`. */
export function splitKey(kind: RecordKind, key: string): KeyParts | null {
  const parts = kind === 'canvas' ? [canvasRecordId, ...key.split('/')] : key.split('/')
  const [id, field = null, member = null] = parts
  if (!id || parts.length > 3) return null
  if (field === null) return { id, field, member }

  const style = fieldOf(kind, field)?.style
  // Only a set has members, and a set is nothing but its members.
  if (style === undefined || (style === 'set') !== (member !== null)) return null
  return { id, field, member }
}

/** What is known of a field; `undefined` for a name that this version does not know. */
export function fieldOf(kind: RecordKind, name: string): Field<unknown> | undefined {
  const fields: Fields = recordKinds[kind]
  // An own property only: a key called `constructor` is no field.
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The id of the record that a key of a root map belongs to, known to this version or not. */
export function recordIdOf(kind: RecordKind, key: string): string {
  return kind === 'canvas' ? canvasRecordId : (key.split('/', 1)[0] ?? key)
}
