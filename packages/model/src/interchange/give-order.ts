import { orderAll } from '../order/place-in-order.ts'
import type { ListedKind } from '../record-kinds.ts'

type FileRecord = Readonly<Record<string, unknown>>

/**
 * Gives the records of a file their fractional indexes. The place in the file is the order;
 * indexes that already say the same are kept, so that writing and reading a file changes nothing.
 */
export function giveOrder(kind: ListedKind, records: readonly FileRecord[]): readonly FileRecord[] {
  if (kind === 'leads') return records
  const rows = new Map<unknown, FileRecord[]>()
  for (const record of records) {
    const row = kind === 'phases' || kind === 'roles' ? null : record['phaseId']
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

function rises(keys: readonly string[]): boolean {
  return keys.every((key, at) => key !== '' && key > (keys[at - 1] ?? ''))
}
