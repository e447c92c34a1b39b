import { recordKinds, type RecordKind } from '../record-kinds.ts'
import { sameJson } from '../restore/same-json.ts'

type Held = Readonly<Record<string, unknown>>

/** The fields in which two records of a kind differ. Where it stands in its row is no field of it. */
export function changedFieldNames(kind: RecordKind, before: Held, after: Held): readonly string[] {
  // Records that nobody touched are the same object [CA2].
  if (before === after) return []
  return Object.keys(recordKinds[kind]).filter(
    (field) => field !== 'order' && !sameJson(before[field], after[field]),
  )
}
