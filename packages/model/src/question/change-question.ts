import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'

/** Says to which phase a question belongs, or that it is settled [QU3]. In another phase it stands last. */
export const changeQuestion = defineMutation({
  name: 'question.change',
  args: v.object({
    questionId: Id,
    phaseId: v.optional(v.nullable(Id)),
    settled: v.optional(v.boolean()),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { questionId, ...wanted }) {
    const question = canvas.questions[questionId]
    if (!question) return refuse('QU2', 'gone')
    const fields = changedFields(question, wanted)
    if (fields === null) return unchanged
    // A reference that broke may stay as it is; only what is newly referred to has to be there.
    const { phaseId } = fields as Partial<typeof question>
    if (phaseId && !canvas.phases[phaseId]) return refuse('QU2', 'gone')

    const changes = [put('questions', questionId, fields)]
    if (phaseId === undefined) return changes
    // Its index was one among the questions of the phase that it leaves.
    const row = rowOfPhase(canvas.questions, phaseId)
    return [...changes, ...putInRow('questions', row, questionId, row.length)]
  },
})
