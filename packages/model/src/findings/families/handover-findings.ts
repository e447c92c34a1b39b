import { handoversOf } from '../../handover/handovers-of.ts'
import type { FindingFamily } from '../family.ts'
import { found, idsMark } from '../found.ts'
import { spokeOf, standsAgreed } from '../what-is-begun.ts'

/** The lead goes over to another role, and no agreement says how [FN7]. */
export const handoverFindings: FindingFamily = {
  reads: ['phases', 'roles', 'leads', 'handovers', 'agreements', 'round'],
  byDay: false,
  find: (canvas) =>
    spokeOf(canvas, 'agreements')
      ? handoversOf(canvas)
          .filter(({ agreementId }) => !standsAgreed(canvas, agreementId))
          .map(({ id, fromPhaseId, toPhaseId, fromRoleIds, toRoleIds }) =>
            found(
              'handover-without-agreement',
              { kind: 'handover', id },
              [fromPhaseId, toPhaseId, idsMark([...fromRoleIds, 'to', ...toRoleIds])],
              {
                fromPhaseId,
                toPhaseId,
                fromRoleIds: fromRoleIds.join(' '),
                toRoleIds: toRoleIds.join(' '),
              },
            ),
          )
      : [],
}
