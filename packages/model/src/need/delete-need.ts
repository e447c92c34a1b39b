import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Deletes a need with its text [NE4]. Undo brings it back as it was. */
export const deleteNeed = defineMutation({
  name: 'need.delete',
  args: v.object({ needId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { needId }) {
    return canvas.needs[needId] ? [remove('needs', needId)] : unchanged
  },
})
