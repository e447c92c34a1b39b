import type * as Y from 'yjs'
import type { RecordKind } from '../record-kinds.ts'
import { splitKey } from './keys.ts'

/** A record as the document holds it, before anything is checked. */
export interface RawRecord {
  exists: boolean
  readonly fields: Map<string, unknown>
}

/**
 * Gathers the keys of a root map into records, in one pass.
 *
 * @param only the ids to gather; left out, all of them.
 */
export function gatherRawRecords(
  map: Y.Map<unknown>,
  kind: RecordKind,
  only?: ReadonlySet<string>,
): Map<string, RawRecord> {
  const records = new Map<string, RawRecord>()
  for (const [key, held] of map.entries()) {
    const parts = splitKey(kind, key)
    if (!parts || (only && !only.has(parts.id))) continue

    const { id, field, member } = parts
    let record = records.get(id)
    // The canvas itself needs no key to exist.
    if (!record) records.set(id, (record = { exists: kind === 'canvas', fields: new Map() }))
    if (field === null) record.exists = true
    else if (member === null) record.fields.set(field, held)
    else if (held === true) addMember(record.fields, field, member)
  }
  return records
}

function addMember(fields: Map<string, unknown>, field: string, member: string): void {
  const members = fields.get(field)
  if (Array.isArray(members)) members.push(member)
  else fields.set(field, [member])
}
