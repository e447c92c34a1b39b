import { phasesInOrder, type Canvas } from '@praatplaat/model'

/** What of one kind stands in a phase; what is of no phase, or of one that is gone, is under `null`. */
export interface PhaseGroup {
  readonly phaseId: string | null
  readonly ids: readonly string[]
}

/**
 * Things by phase, in the order of the board. Every shown phase has its group, also an empty one; the group of a
 * hidden phase, and that without a phase, is there only when it holds something.
 */
export function phaseGroups(
  canvas: Canvas,
  things: readonly { readonly id: string; readonly phaseId: string | null }[],
): readonly PhaseGroup[] {
  const byPhase = new Map<string | null, string[]>(phasesInOrder(canvas).map(({ id }) => [id, []]))
  for (const { id, phaseId } of things) {
    const group = phaseId !== null && byPhase.has(phaseId) ? phaseId : null
    byPhase.set(group, [...(byPhase.get(group) ?? []), id])
  }
  return [...byPhase]
    .filter(([phaseId, ids]) => ids.length > 0 || phaseId === null || !canvas.phases[phaseId]?.hidden)
    .map(([phaseId, ids]) => ({ phaseId, ids }))
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
