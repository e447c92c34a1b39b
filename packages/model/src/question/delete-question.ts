import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Deletes a question with its text [QU4]. Undo brings it back as it was. */
export const deleteQuestion = defineMutation({
  name: 'question.delete',
  args: v.object({ questionId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { questionId }) {
    return canvas.questions[questionId] ? [remove('questions', questionId)] : unchanged
  },
})
