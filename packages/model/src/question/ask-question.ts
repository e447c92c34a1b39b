import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { questionFields } from './question.ts'

/**
 * Writes down a question that the table cannot answer now, at the end of its phase [QU1].
 *
 * @property questionId a fresh random id, made by the caller.
 */
export const askQuestion = defineMutation({
  name: 'question.ask',
  args: v.object({
    questionId: Id,
    phaseId: v.nullable(Id),
    text: v.optional(questionFields.text.schema, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { questionId, phaseId, text }) {
    if (phaseId !== null && !canvas.phases[phaseId]) return refuse('QU2', 'gone')
    if (canvas.questions[questionId]) return refuse('QU1', 'already-there')
    const row = rowOfPhase(canvas.questions, phaseId)
    return [
      create('questions', questionId, { text, phaseId, settled: false }),
      ...putInRow('questions', row, questionId, row.length),
    ]
  },
})
