import * as v from 'valibot'
import { commentsOn } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { CommentAboutSchema, commentFields } from './comment.ts'
import { commentedExists } from './commented-exists.ts'

/**
 * Says something about a chip or an agreement, after what others said about it [CM1].
 *
 * @property commentId a fresh random id, made by the caller.
 */
export const addComment = defineMutation({
  name: 'comment.add',
  args: v.object({
    commentId: Id,
    about: CommentAboutSchema,
    text: v.optional(commentFields.text.schema, ''),
    roleId: v.optional(v.nullable(Id), null),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { commentId, about, text, roleId }) {
    if (!commentedExists(canvas, about)) return refuse('CM2', 'gone')
    if (roleId !== null && !canvas.roles[roleId]) return refuse('CM2', 'gone')
    if (canvas.comments[commentId]) return refuse('CM1', 'already-there')
    const row = commentsOn(canvas, about)
    return [
      create('comments', commentId, { about, text, roleId, settled: false }),
      ...putInRow('comments', row, commentId, row.length),
    ]
  },
})
