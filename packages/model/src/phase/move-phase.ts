import * as v from 'valibot'
import { phasesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { defineMutation, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'

/**
 * Gives a phase another place on the road, with all that stands in it [PH5].
 *
 * @property index its place once it is lifted: 0 is first, anything past the end is last.
 */
export const movePhase = defineMutation({
  name: 'phase.move',
  args: v.object({ phaseId: Id, index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, index }) {
    const row = phasesInOrder(canvas)
    const here = row.findIndex(({ id }) => id === phaseId)
    if (here === -1) return refuse('PH5', 'gone')
    return here === Math.min(index, row.length - 1) ? unchanged : putInRow('phases', row, phaseId, index)
  },
})
