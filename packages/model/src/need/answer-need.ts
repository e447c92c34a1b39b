import * as v from 'valibot'
import { agreementFields } from '../agreement/agreement.ts'
import { newAgreement } from '../agreement/new-agreement.ts'
import { Id } from '../ids.ts'
import { defineMutation, put, refuse } from '../mutation.ts'

/**
 * Makes an agreement of a need, which is accepted by it: who was asked sees to it, who needs it is
 * a partner [NE5]. A role or phase that is gone is left out.
 *
 * @property agreementId a fresh random id, made by the caller.
 * @property text what the agreement begins with; the words of the need when left out.
 */
export const answerNeed = defineMutation({
  name: 'need.answer',
  args: v.object({
    needId: Id,
    agreementId: Id,
    text: v.optional(agreementFields.text.schema),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { needId, agreementId, text }) {
    const need = canvas.needs[needId]
    if (!need) return refuse('NE2', 'gone')
    if (need.agreementId !== null && canvas.agreements[need.agreementId])
      return refuse('NE5', 'already-there')
    if (canvas.agreements[agreementId]) return refuse('AG1', 'already-there')

    const { phaseId, fromRoleId, toRoleId } = need
    return [
      ...newAgreement(canvas, agreementId, {
        phaseId: phaseId !== null && canvas.phases[phaseId] ? phaseId : null,
        text: text ?? need.text,
        ownerId: toRoleId !== null && canvas.roles[toRoleId] ? toRoleId : null,
        partnerIds:
          fromRoleId !== null && fromRoleId !== toRoleId && canvas.roles[fromRoleId] ? [fromRoleId] : [],
      }),
      put('needs', needId, { answer: 'accepted', agreementId }),
    ]
  },
})
