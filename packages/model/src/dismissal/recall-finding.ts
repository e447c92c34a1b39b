import * as v from 'valibot'
import { findingId, Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Takes back that a finding was set aside [FN4]. */
export const recallFinding = defineMutation({
  name: 'finding.recall',
  args: v.object({ code: Id, subject: v.string() }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { code, subject }) {
    const id = findingId(code, subject)
    return canvas.dismissals[id] ? [remove('dismissals', id)] : unchanged
  },
})
