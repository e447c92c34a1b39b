import * as v from 'valibot'
import { agreementsOf } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { inOrder } from '../order/in-order.ts'
import { putInRow } from '../order/put-in-row.ts'
import { agreementFields } from './agreement.ts'

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

    const row =
      phaseId === null
        ? inOrder(Object.values(canvas.agreements).filter((agreement) => agreement.phaseId === null))
        : agreementsOf(canvas, phaseId)
    return [
      create('agreements', agreementId, {
        status: 'proposed',
        phaseId,
        text,
        ownerId,
        partnerIds: [],
        due: null,
        remark: '',
      }),
      ...putInRow('agreements', row, agreementId, row.length),
    ]
  },
})
