import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, put, refuse, unchanged } from '../mutation.ts'

/**
 * Adds a role to the partners of an agreement or takes it off [AG4]. Partners are a set:
 * two people who each add one at the same moment both succeed.
 */
export const setPartner = defineMutation({
  name: 'agreement.set-partner',
  args: v.object({ agreementId: Id, roleId: Id, partner: v.boolean() }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { agreementId, roleId, partner }) {
    const agreement = canvas.agreements[agreementId]
    if (!agreement || (partner && !canvas.roles[roleId])) return refuse('AG2', 'gone')
    if (agreement.partnerIds.includes(roleId) === partner) return unchanged

    const partnerIds = partner
      ? [...agreement.partnerIds, roleId]
      : agreement.partnerIds.filter((other) => other !== roleId)
    return [put('agreements', agreementId, { partnerIds })]
  },
})
