import type * as Y from 'yjs'
import { canvasRecordId, recordKinds, type RecordKind } from '../record-kinds.ts'
import { splitKey } from './keys.ts'

/** A record as the document holds it, before anything is checked. */
export interface RawRecord {
  exists: boolean
  readonly fields: Record<string, unknown>
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

    let record = records.get(parts.id)
    if (!record) records.set(parts.id, (record = { exists: parts.id === canvasRecordId, fields: {} }))
    if (parts.field === null) record.exists = true
    else if (recordKinds[kind][parts.field as never]['style'] === 'set')
      addMember(record, parts.field, parts.member, held)
    else record.fields[parts.field] = held
  }
  return records
}

function addMember(record: RawRecord, field: string, member: string | null, held: unknown): void {
  if (member === null || held !== true) return
  const members = (record.fields[field] ??= []) as string[]
  members.push(member)
}
