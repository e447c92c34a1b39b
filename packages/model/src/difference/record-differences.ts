import type { Canvas } from '../canvas/canvas.ts'
import { changedFieldNames } from './changed-field-names.ts'
import type { Difference, ToldKind } from './difference.ts'

/** What came, what changed and what went of one kind of record. */
export function recordDifferences(of: ToldKind, before: Canvas, after: Canvas): readonly Difference[] {
  const [was, is]: readonly Readonly<Record<string, object>>[] = [before[of], after[of]]
  if (was === undefined || is === undefined || was === is) return []
  return [
    ...Object.entries(is).flatMap(([id, record]): readonly Difference[] => {
      const held = was[id]
      if (held === undefined) return [{ kind: 'record-added', of, id }]
      const fields = changedFieldNames(of, { ...held }, { ...record })
      return fields.length === 0 ? [] : [{ kind: 'record-changed', of, id, fields }]
    }),
    ...Object.keys(was)
      .filter((id) => !(id in is))
      .map((id) => ({ kind: 'record-removed' as const, of, id })),
  ]
}
