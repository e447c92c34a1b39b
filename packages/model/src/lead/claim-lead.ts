import * as v from 'valibot'
import { Id, phaseRoleId } from '../ids.ts'
import { create, defineMutation, refuse, unchanged } from '../mutation.ts'

/**
 * Lets a role claim the lead ("regie") of a phase [LE1].
 *
 * Claims are a set, not one field: when two people claim at the same moment both
 * claims survive the merge and the phase reads as contested [LE2]. That is the
 * conversation the table must have, so the document must not settle it silently.
 */
export const claimLead = defineMutation({
  name: 'lead.claim',
  args: v.object({ phaseId: Id, roleId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, roleId }) {
    if (!canvas.phases[phaseId] || !canvas.roles[roleId]) return refuse('LE3', 'gone')
    const id = phaseRoleId(phaseId, roleId)
    return canvas.leads[id] ? unchanged : [create('leads', id, { until: '', reason: '' })]
  },
})
