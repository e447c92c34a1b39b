import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, refuse } from '../mutation.ts'
import { agreementFields } from './agreement.ts'
import { newAgreement } from './new-agreement.ts'

/**
 * Writes down a new agreement, as a proposal, at the end of its phase [AG1].
 *
 * @property agreementId a fresh random id, made by the caller.
 */
export const recordAgreement = defineMutation({
  name: 'agreement.record',
  args: v.object({
    agreementId: Id,
    phaseId: v.nullable(Id),
    text: v.optional(agreementFields.text.schema, ''),
    ownerId: v.optional(v.nullable(Id), null),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { agreementId, phaseId, text, ownerId }) {
    if (phaseId !== null && !canvas.phases[phaseId]) return refuse('AG2', 'gone')
    if (ownerId !== null && !canvas.roles[ownerId]) return refuse('AG2', 'gone')
    if (canvas.agreements[agreementId]) return refuse('AG1', 'already-there')

    return newAgreement(canvas, agreementId, { phaseId, text, ownerId, partnerIds: [] })
  },
})
