import * as v from 'valibot'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Takes a chip off the board [CH5]. If someone else just did, the wish is fulfilled: nothing is refused. */
export const removeRoleChip = defineMutation({
  name: 'chip.remove',
  args: v.object({ chipId: v.string() }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { chipId }) {
    return canvas.chips[chipId] ? [remove('chips', chipId)] : unchanged
  },
})
