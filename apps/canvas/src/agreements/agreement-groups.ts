import { agreementsInOrder, phasesInOrder, type Agreement, type Canvas } from '@praatplaat/model'

/** The agreements of one phase; those of no phase, or of one that is gone, are under `null`. */
export interface AgreementGroup {
  readonly phaseId: string | null
  readonly agreementIds: readonly string[]
}

/**
 * The agreements that are wanted, by phase, in the order of the board. Every phase has its group,
 * also an empty one; the group of a hidden phase, and that without a phase, is there only when it holds something.
 */
export function agreementGroups(
  canvas: Canvas,
  wanted: (agreement: Agreement) => boolean,
): readonly AgreementGroup[] {
  const byPhase = new Map<string | null, string[]>(phasesInOrder(canvas).map(({ id }) => [id, []]))
  for (const agreement of agreementsInOrder(canvas).filter(wanted)) {
    const { phaseId } = agreement
    const group = phaseId !== null && byPhase.has(phaseId) ? phaseId : null
    byPhase.set(group, [...(byPhase.get(group) ?? []), agreement.id])
  }
  return [...byPhase]
    .filter(([phaseId, ids]) => ids.length > 0 || phaseId === null || !canvas.phases[phaseId]?.hidden)
    .map(([phaseId, agreementIds]) => ({ phaseId, agreementIds }))
}

/** Whether two lists of groups would look the same, so that nothing needs to be drawn again. */
export function sameGroups(a: readonly AgreementGroup[], b: readonly AgreementGroup[]): boolean {
  return fingerprint(a) === fingerprint(b)
}

/** Ids hold neither a comma nor a slash. */
function fingerprint(groups: readonly AgreementGroup[]): string {
  return groups.map(({ phaseId, agreementIds }) => `${phaseId ?? ''}/${agreementIds.join(',')}`).join('//')
}
