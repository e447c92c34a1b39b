import { leadStateOf } from '../../lead/lead-state.ts'
import type { FindingFamily } from '../family.ts'
import { found, idsMark } from '../found.ts'
import { begunPhases, spokeOf } from '../what-is-begun.ts'

/** Who leads: nobody, several who disagree, or several of whom not all say why [FN7]. */
export const leadFindings: FindingFamily = {
  reads: ['phases', 'roles', 'chips', 'leads', 'agreements', 'round'],
  byDay: false,
  find: (canvas) =>
    begunPhases(canvas).flatMap(({ id: phaseId }) => {
      const place = { kind: 'phase', id: phaseId } as const
      const { kind, leads } = leadStateOf(canvas, phaseId)
      if (kind === 'empty') {
        return spokeOf(canvas, 'lead') ? [found('lead-empty', place, [phaseId], { phaseId })] : []
      }
      if (kind !== 'contested') return []

      const roleIds = leads.map(({ roleId }) => roleId)
      const silent = leads.filter(({ reason }) => reason.trim() === '').map(({ roleId }) => roleId)
      // Who says why means to share; it is the others' turn to say so too.
      const shares = silent.length < leads.length
      return [
        found(
          shares ? 'lead-shared-without-reason' : 'lead-contested',
          place,
          [phaseId, idsMark(shares ? silent : roleIds)],
          { phaseId, roleIds: roleIds.join(' '), silentRoleIds: silent.join(' ') },
        ),
      ]
    }),
}
