import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Deletes a comment with its text [CM4]. Undo brings it back as it was. */
export const deleteComment = defineMutation({
  name: 'comment.delete',
  args: v.object({ commentId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { commentId }) {
    return canvas.comments[commentId] ? [remove('comments', commentId)] : unchanged
  },
})
