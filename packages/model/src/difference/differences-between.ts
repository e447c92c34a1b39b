import type { Canvas } from '../canvas/canvas.ts'
import { phasesInOrder, rolesInOrder } from '../canvas/selectors.ts'
import { listedKinds } from '../record-kinds.ts'
import { changedFieldNames } from './changed-field-names.ts'
import { chipDifferences } from './chip-differences.ts'
import type { Difference, ToldKind } from './difference.ts'
import { isReordered } from './is-reordered.ts'
import { leadDifferences } from './lead-differences.ts'
import { recordDifferences } from './record-differences.ts'

/**
 * How a canvas differs from what it was: what a screen reader hears of the others, and what a
 * reader who comes back reads of the months between. Where two canvases read the same there is
 * nothing [DF1]. What this version has no place for is not compared.
 */
export function differencesBetween(before: Canvas, after: Canvas): readonly Difference[] {
  if (before === after) return []
  const fields = changedFieldNames('canvas', { ...before }, { ...after })
  return [
    ...(fields.length === 0 ? [] : [{ kind: 'canvas-changed' as const, fields }]),
    ...chipDifferences(before, after),
    ...leadDifferences(before, after),
    ...listedKinds.filter(isTold).flatMap((of) => recordDifferences(of, before, after)),
    ...(isReordered(phasesInOrder(before), phasesInOrder(after))
      ? [{ kind: 'row-reordered' as const, of: 'phases' as const }]
      : []),
    ...(isReordered(rolesInOrder(before), rolesInOrder(after))
      ? [{ kind: 'row-reordered' as const, of: 'roles' as const }]
      : []),
  ]
}

function isTold(kind: (typeof listedKinds)[number]): kind is ToldKind {
  return kind !== 'chips' && kind !== 'leads'
}
