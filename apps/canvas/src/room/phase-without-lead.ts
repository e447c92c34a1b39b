import { leadStateOf, shownPhases, type Canvas } from '@praatplaat/model'

/** The phase, by its number, in which most tables have nobody to lead; `null` when none lacks one anywhere. */
export function phaseWithoutLead(
  canvases: readonly Canvas[],
): { readonly phase: number; readonly count: number } | null {
  const counts: number[] = []
  for (const canvas of canvases) {
    for (const [index, { id }] of shownPhases(canvas).entries()) {
      counts[index] = (counts[index] ?? 0) + (leadStateOf(canvas, id).kind === 'empty' ? 1 : 0)
    }
  }
  const count = Math.max(0, ...counts)
  return count === 0 ? null : { phase: counts.indexOf(count) + 1, count }
}
