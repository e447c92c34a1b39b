import * as v from 'valibot'
import { handoverId, Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Takes back all that was settled about a handover [HA3]; the agreement that it names stays. */
export const clearHandover = defineMutation({
  name: 'handover.clear',
  args: v.object({ fromPhaseId: Id, toPhaseId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { fromPhaseId, toPhaseId }) {
    const id = handoverId(fromPhaseId, toPhaseId)
    return canvas.handovers[id] ? [remove('handovers', id)] : unchanged
  },
})
