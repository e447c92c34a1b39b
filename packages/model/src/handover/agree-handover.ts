import * as v from 'valibot'
import { agreementFields } from '../agreement/agreement.ts'
import { newAgreement } from '../agreement/new-agreement.ts'
import { handoverId, Id } from '../ids.ts'
import { leadsOf } from '../lead/lead-state.ts'
import { create, defineMutation, put, refuse } from '../mutation.ts'

/**
 * Makes an agreement of a handover: who leads the phase that is left sees to it, those who lead the
 * next one are partners [HA5].
 *
 * @property agreementId a fresh random id, made by the caller.
 */
export const agreeHandover = defineMutation({
  name: 'handover.agree',
  args: v.object({
    fromPhaseId: Id,
    toPhaseId: Id,
    agreementId: Id,
    text: v.optional(agreementFields.text.schema, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { fromPhaseId, toPhaseId, agreementId, text }) {
    if (!canvas.phases[fromPhaseId] || !canvas.phases[toPhaseId]) return refuse('HA2', 'gone')
    if (fromPhaseId === toPhaseId) return refuse('HA2', 'invalid')
    const id = handoverId(fromPhaseId, toPhaseId)
    const handover = canvas.handovers[id]
    if (handover?.agreementId && canvas.agreements[handover.agreementId])
      return refuse('HA5', 'already-there')
    if (canvas.agreements[agreementId]) return refuse('AG1', 'already-there')

    const leaders = (phaseId: string) =>
      leadsOf(canvas, phaseId)
        .map(({ roleId }) => roleId)
        .filter((roleId) => canvas.roles[roleId])
    const ownerId = leaders(fromPhaseId)[0] ?? null
    const partnerIds = leaders(toPhaseId).filter((roleId) => roleId !== ownerId)
    return [
      ...newAgreement(canvas, agreementId, { phaseId: fromPhaseId, text, ownerId, partnerIds }),
      handover ? put('handovers', id, { agreementId }) : create('handovers', id, { moment: '', agreementId }),
    ]
  },
})
