import * as v from 'valibot'
import { defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { InvolvementSchema } from './involvement.ts'

/** Says how a role takes part in a phase [CH6]. */
export const setInvolvement = defineMutation({
  name: 'chip.set-involvement',
  args: v.object({ chipId: v.string(), involvement: InvolvementSchema }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { chipId, involvement }) {
    const chip = canvas.chips[chipId]
    if (!chip) return refuse('CH3', 'gone')
    return chip.involvement === involvement ? unchanged : [put('chips', chipId, { involvement })]
  },
})
