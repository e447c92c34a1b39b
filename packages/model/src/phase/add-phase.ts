import * as v from 'valibot'
import { phasesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { mostRecords } from '../interchange/file-rules.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { TypedName } from '../typed-words.ts'

/**
 * Adds a phase of the group's own to the road [PH6]. It has no questions and no hints: those came with the template.
 *
 * @property phaseId a fresh random id, made by the caller.
 * @property index its place on the road, 0 is first; left out, it comes last.
 */
export const addPhase = defineMutation({
  name: 'phase.add',
  args: v.object({
    phaseId: Id,
    title: TypedName,
    index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, title, index }) {
    if (canvas.phases[phaseId]) return refuse('PH6', 'already-there')
    const row = phasesInOrder(canvas)
    // A file would not take it back.
    if (row.length >= mostRecords.phases) return refuse('PH6', 'full')
    return [create('phases', phaseId, { title }), ...putInRow('phases', row, phaseId, index ?? row.length)]
  },
})
