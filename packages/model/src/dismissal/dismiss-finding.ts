import * as v from 'valibot'
import { findingId, Id, splitFindingId } from '../ids.ts'
import { changedFields, create, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { dismissalFields } from './dismissal.ts'

/**
 * Sets a finding aside, with the reason why the group lets it be [FN4].
 *
 * The findings are not looked at: who sets one aside that was solved a moment ago has done no harm.
 *
 * @property subject as the finding says it: what it is about, and what would make it another finding.
 */
export const dismissFinding = defineMutation({
  name: 'finding.dismiss',
  args: v.object({ code: Id, subject: v.string(), reason: dismissalFields.reason.schema }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { code, subject, reason }) {
    const id = findingId(code, subject)
    if (!splitFindingId(id)) return refuse('FN4', 'invalid')
    const dismissal = canvas.dismissals[id]
    if (!dismissal) return [create('dismissals', id, { reason })]
    const fields = changedFields(dismissal, { reason })
    return fields === null ? unchanged : [put('dismissals', id, fields)]
  },
})
