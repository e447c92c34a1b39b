import * as v from 'valibot'
import { changedFields, defineMutation, put, unchanged } from '../mutation.ts'
import { canvasRecordId } from '../record-kinds.ts'
import { canvasFields } from './canvas.ts'

/**
 * Changes what the canvas says of itself: its title, sector, tailoring, day or round [CA1].
 * The goal is written together, letter by letter. What is left out stays as it was.
 */
export const describeCanvas = defineMutation({
  name: 'canvas.describe',
  args: v.object({
    title: v.optional(
      v.pipe(
        canvasFields.title.schema,
        v.check((title) => title.trim() !== '', 'empty'),
      ),
    ),
    sector: v.optional(canvasFields.sector.schema),
    tailoring: v.optional(canvasFields.tailoring.schema),
    heldOn: v.optional(canvasFields.heldOn.schema),
    round: v.optional(canvasFields.round.schema),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, wanted) {
    const fields = changedFields({ ...canvas }, wanted)
    return fields === null ? unchanged : [put('canvas', canvasRecordId, fields)]
  },
})
