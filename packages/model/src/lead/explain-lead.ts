import * as v from 'valibot'
import { Id, phaseRoleId } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { leadFields } from './lead.ts'

/** Says until when a claim holds, or why it is shared [LE6]. What is left out stays as it was. */
export const explainLead = defineMutation({
  name: 'lead.explain',
  args: v.object({
    phaseId: Id,
    roleId: Id,
    until: v.optional(leadFields.until.schema),
    reason: v.optional(leadFields.reason.schema),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, roleId, until, reason }) {
    const lead = canvas.leads[phaseRoleId(phaseId, roleId)]
    if (!lead) return refuse('LE3', 'gone')
    const fields = changedFields(lead, { until, reason })
    return fields === null ? unchanged : [put('leads', lead.id, fields)]
  },
})
