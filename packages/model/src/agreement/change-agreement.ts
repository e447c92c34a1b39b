import * as v from 'valibot'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { inOrder } from '../order/in-order.ts'
import { putInRow } from '../order/put-in-row.ts'
import { agreementFields, AgreementStatusSchema } from './agreement.ts'

/**
 * Changes what is chosen about an agreement: its phase, owner, date or status [AG3].
 * Its text is written together, so that is edited letter by letter instead. In another
 * phase it stands last.
 * What is left out stays as it was.
 */
export const changeAgreement = defineMutation({
  name: 'agreement.change',
  args: v.object({
    agreementId: Id,
    phaseId: v.optional(v.nullable(Id)),
    ownerId: v.optional(v.nullable(Id)),
    due: v.optional(agreementFields.due.schema),
    status: v.optional(AgreementStatusSchema),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { agreementId, ...wanted }) {
    const agreement = canvas.agreements[agreementId]
    if (!agreement) return refuse('AG2', 'gone')
    if (wanted.phaseId && !canvas.phases[wanted.phaseId]) return refuse('AG2', 'gone')
    if (wanted.ownerId && !canvas.roles[wanted.ownerId]) return refuse('AG2', 'gone')

    const fields = changedFields(agreement, wanted)
    if (fields === null) return unchanged
    const changes = [put('agreements', agreementId, fields)]
    if (!('phaseId' in fields)) return changes
    // Its index was one among the agreements of the phase that it leaves.
    const row = Object.values(canvas.agreements).filter(({ phaseId }) => phaseId === fields['phaseId'])
    return [...changes, ...putInRow('agreements', inOrder(row), agreementId, row.length)]
  },
})
