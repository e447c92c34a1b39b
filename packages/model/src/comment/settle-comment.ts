import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, put, refuse, unchanged } from '../mutation.ts'

/** Says that a comment has been talked over, or that it has not after all [CM3]. */
export const settleComment = defineMutation({
  name: 'comment.settle',
  args: v.object({ commentId: Id, settled: v.boolean() }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { commentId, settled }) {
    const comment = canvas.comments[commentId]
    if (!comment) return refuse('CM2', 'gone')
    return comment.settled === settled ? unchanged : [put('comments', commentId, { settled })]
  },
})
