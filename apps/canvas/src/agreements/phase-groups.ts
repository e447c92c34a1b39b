import { shownPhases, type Canvas } from '@praatplaat/model'

/** What of one kind stands in a phase; what is of no phase, or of one that is gone, is under `null`. */
export interface PhaseGroup {
  readonly phaseId: string | null
  readonly ids: readonly string[]
}

/**
 * Things by phase, in the order of the board. Every shown phase has its group, also an empty one; the group
 * without a phase is there only when it holds something. What is in a hidden phase is hidden with it.
 */
export function phaseGroups(
  canvas: Canvas,
  things: readonly { readonly id: string; readonly phaseId: string | null }[],
): readonly PhaseGroup[] {
  const byPhase = new Map<string | null, string[]>(shownPhases(canvas).map(({ id }) => [id, []]))
  for (const { id, phaseId } of things) {
    const isThere = phaseId !== null && phaseId in canvas.phases
    if (isThere && !byPhase.has(phaseId)) continue
    const group = isThere ? phaseId : null
    byPhase.set(group, [...(byPhase.get(group) ?? []), id])
  }
  return [...byPhase].map(([phaseId, ids]) => ({ phaseId, ids }))
}

/** Whether two lists of groups would look the same, so that nothing needs to be drawn again. */
export function sameGroups(a: readonly PhaseGroup[], b: readonly PhaseGroup[]): boolean {
  return fingerprint(a) === fingerprint(b)
}

/** Ids hold neither a comma nor a slash. */
function fingerprint(groups: readonly PhaseGroup[]): string {
  return groups.map(({ phaseId, ids }) => `${phaseId ?? ''}/${ids.join(',')}`).join('//')
}

export function countIn(groups: readonly PhaseGroup[]): number {
  return groups.reduce((count, { ids }) => count + ids.length, 0)
}
