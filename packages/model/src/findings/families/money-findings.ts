import { moneyTest } from '../../money-test/money-test.ts'
import type { FindingFamily } from '../family.ts'
import { found, idsMark } from '../found.ts'

/** A phase that has nobody left to do it when the temporary money ends [MT3]. */
export const moneyFindings: FindingFamily = {
  reads: ['phases', 'roles', 'chips', 'resources'],
  byDay: false,
  find: (canvas) =>
    moneyTest(canvas)
      .phases.filter(({ keepsDoers }) => !keepsDoers)
      .map(({ phaseId, lostDoerIds, lostResourceIds }) =>
        found('loses-doers', { kind: 'phase', id: phaseId }, [phaseId, idsMark(lostDoerIds)], {
          phaseId,
          roleIds: lostDoerIds.join(' '),
          resourceIds: lostResourceIds.join(' '),
        }),
      ),
}
