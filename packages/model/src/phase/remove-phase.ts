import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, refuse, remove, unchanged } from '../mutation.ts'
import { isPhaseInUse } from './is-phase-in-use.ts'

/**
 * Takes a phase off the road for good, when nothing stands in it any more [PH7]. One that is in use can be hidden instead.
 */
export const removePhase = defineMutation({
  name: 'phase.remove',
  args: v.object({ phaseId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId }) {
    if (!canvas.phases[phaseId]) return unchanged
    return isPhaseInUse(canvas, phaseId) ? refuse('PH7', 'in-use') : [remove('phases', phaseId)]
  },
})
