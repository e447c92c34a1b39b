import { orderAll } from '../order/place-in-order.ts'
import { recordKinds, type ListedKind } from '../record-kinds.ts'
import type { FileRecord } from './read-entry.ts'

/**
 * Gives the records of a file their fractional indexes. The place in the file is the order;
 * indexes that already say the same are kept, so that writing and reading a file changes nothing.
 */
export function giveOrder(kind: ListedKind, records: readonly FileRecord[]): readonly FileRecord[] {
  if (!Object.hasOwn(recordKinds[kind], 'order')) return records
  const rows = new Map<unknown, FileRecord[]>()
  for (const record of records) {
    const row = rowOf(kind, record)
    rows.set(row, [...(rows.get(row) ?? []), record])
  }

  const fresh = new Map<FileRecord, string | undefined>()
  for (const row of rows.values()) {
    if (rises(row.map((record) => String(record['order'])))) continue
    const keys = orderAll(row.map((_, index) => String(index)))
    row.forEach((record, index) => fresh.set(record, keys[String(index)]))
  }
  return records.map((record) => (fresh.has(record) ? { ...record, order: fresh.get(record) } : record))
}

/** What a record stands in a row with: what is in its phase, or about the same thing, or all of its kind. */
function rowOf(kind: ListedKind, record: FileRecord): unknown {
  if (kind !== 'comments') return record['phaseId'] ?? null
  const { kind: about, id } = record['about'] as Readonly<Record<string, string>>
  return `${about} ${id}`
}

function rises(keys: readonly string[]): boolean {
  return keys.every((key, at) => key !== '' && key > (keys[at - 1] ?? ''))
}
