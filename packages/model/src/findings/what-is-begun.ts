import type { Agreement } from '../agreement/agreement.ts'
import { rounds, type Canvas, type Round } from '../canvas/canvas.ts'
import { shownPhases } from '../canvas/selectors.ts'
import type { Phase } from '../phase/phase.ts'

/** The phases in which somebody has put something. One that nobody has begun is no problem yet [FN2]. */
export function begunPhases(canvas: Canvas): readonly Phase[] {
  const begun = new Set(
    [canvas.chips, canvas.leads, canvas.agreements]
      .flatMap((records): readonly { readonly phaseId: string | null }[] => Object.values(records))
      .map(({ phaseId }) => phaseId),
  )
  return shownPhases(canvas).filter(({ id }) => begun.has(id))
}

/**
 * Whether the group has come to speak of who does what, of the lead, or of agreements: it has begun with it
 * somewhere, or its round has gone on past it. What lacks of something nobody spoke of yet is no finding [FN2].
 */
export function spokeOf(canvas: Canvas, what: Round & ('roles' | 'lead' | 'agreements')): boolean {
  if (rounds.indexOf(canvas.round) > rounds.indexOf(what)) return true
  if (what === 'lead') return Object.keys(canvas.leads).length > 0
  if (what === 'agreements') return Object.keys(canvas.agreements).length > 0
  // The first phase alone is where everybody begins.
  return new Set(Object.values(canvas.chips).map(({ phaseId }) => phaseId)).size > 1
}

/** Whether something that belongs to a phase, or to none, is in sight. */
export function isInSight(canvas: Canvas, phaseId: string | null): boolean {
  return phaseId === null || canvas.phases[phaseId]?.hidden !== true
}

/** An agreement that still asks something of somebody. */
export function isLive({ status }: Agreement): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** Whether there is an agreement under this id that was not dropped. */
export function standsAgreed(canvas: Canvas, agreementId: string | null): boolean {
  const agreement = agreementId === null ? undefined : canvas.agreements[agreementId]
  return agreement !== undefined && agreement.status !== 'dropped'
}
