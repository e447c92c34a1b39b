import * as v from 'valibot'
import { handoverId, Id } from '../ids.ts'
import { changedFields, create, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { HandoverMomentSchema } from './handover.ts'

/** Says when the lead goes over from one phase to the next, and which agreement says how [HA1]. What is left out stays as it was. */
export const settleHandover = defineMutation({
  name: 'handover.settle',
  args: v.object({
    fromPhaseId: Id,
    toPhaseId: Id,
    moment: v.optional(HandoverMomentSchema),
    agreementId: v.optional(v.nullable(Id)),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { fromPhaseId, toPhaseId, ...wanted }) {
    if (!canvas.phases[fromPhaseId] || !canvas.phases[toPhaseId]) return refuse('HA2', 'gone')
    if (fromPhaseId === toPhaseId) return refuse('HA2', 'invalid')
    const id = handoverId(fromPhaseId, toPhaseId)
    const handover = canvas.handovers[id]
    const fields = changedFields(handover ?? { moment: '', agreementId: null }, wanted)
    if (fields === null) return unchanged
    // A reference that broke may stay as it is; only what is newly referred to has to be there.
    const { agreementId } = fields as { agreementId?: string | null }
    if (agreementId && !canvas.agreements[agreementId]) return refuse('HA2', 'gone')

    return handover
      ? [put('handovers', id, fields)]
      : [create('handovers', id, { moment: '', agreementId: null, ...fields })]
  },
})
