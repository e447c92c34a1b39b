import { needsInOrder } from '../../canvas/selectors.ts'
import type { FindingFamily } from '../family.ts'
import { found } from '../found.ts'
import { isInSight, spokeOf, standsAgreed } from '../what-is-begun.ts'
import { rounds } from '../../canvas/canvas.ts'

/** A need that nobody answered with an agreement or a no, or whose role or phase is gone [FN10]. */
export const needFindings: FindingFamily = {
  reads: ['phases', 'roles', 'needs', 'agreements', 'round'],
  byDay: false,
  find: (canvas) => {
    const past = rounds.indexOf(canvas.round) > rounds.indexOf('needs') || spokeOf(canvas, 'agreements')
    return needsInOrder(canvas)
      .filter(({ phaseId, text }) => text.trim() !== '' && isInSight(canvas, phaseId))
      .flatMap(({ id, phaseId, fromRoleId, toRoleId, answer, agreementId }) => {
        const place = { kind: 'need', id } as const
        const facts = { needId: id, fromRoleId: fromRoleId ?? '', toRoleId: toRoleId ?? '' }
        const lost = [fromRoleId, toRoleId].some((roleId) => roleId !== null && !canvas.roles[roleId])
        if (lost || (phaseId !== null && !canvas.phases[phaseId]))
          return [found('need-broken', place, [id], facts)]
        if (!past || answer === 'declined' || standsAgreed(canvas, agreementId)) return []
        return [found('need-unanswered', place, [id], { ...facts, answer })]
      })
  },
}
