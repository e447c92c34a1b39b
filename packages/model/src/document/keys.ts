import { canvasRecordId, recordKinds, type RecordKind } from '../record-kinds.ts'

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
  if (field !== null && !(field in recordKinds[kind])) return null
  return { id, field, member }
}
