import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { NeedAnswerSchema } from './need.ts'

/**
 * Changes what is chosen about a need: its phase, who needs it of whom, the answer and the
 * agreement that came of it [NE3]. Its text is written together, letter by letter. In another
 * phase it stands last. What is left out stays as it was.
 */
export const changeNeed = defineMutation({
  name: 'need.change',
  args: v.object({
    needId: Id,
    phaseId: v.optional(v.nullable(Id)),
    fromRoleId: v.optional(v.nullable(Id)),
    toRoleId: v.optional(v.nullable(Id)),
    answer: v.optional(NeedAnswerSchema),
    agreementId: v.optional(v.nullable(Id)),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { needId, ...wanted }) {
    const need = canvas.needs[needId]
    if (!need) return refuse('NE2', 'gone')
    const fields = changedFields(need, wanted)
    if (fields === null) return unchanged
    // A reference that broke may stay as it is; only what is newly referred to has to be there.
    const { phaseId, fromRoleId, toRoleId, agreementId } = fields as Partial<typeof need>
    if (phaseId && !canvas.phases[phaseId]) return refuse('NE2', 'gone')
    if (fromRoleId && !canvas.roles[fromRoleId]) return refuse('NE2', 'gone')
    if (toRoleId && !canvas.roles[toRoleId]) return refuse('NE2', 'gone')
    if (agreementId && !canvas.agreements[agreementId]) return refuse('NE2', 'gone')

    const changes = [put('needs', needId, fields)]
    if (phaseId === undefined) return changes
    // Its index was one among the needs of the phase that it leaves.
    const row = rowOfPhase(canvas.needs, phaseId)
    return [...changes, ...putInRow('needs', row, needId, row.length)]
  },
})
