import * as v from 'valibot'
import { chipsOf } from '../canvas/selectors.ts'
import { Id, phaseRoleId } from '../ids.ts'
import { create, defineMutation, refuse, unchanged } from '../mutation.ts'
import { InvolvementSchema } from './involvement.ts'
import { putInRow } from '../order/put-in-row.ts'

/**
 * Sets a role down in a phase [CH2]. A role that already stands there stays as it is:
 * a second drop is not a second chip [CH1].
 *
 * @property index where it lands in the flow; left out, it lands at the end.
 */
export const placeRoleChip = defineMutation({
  name: 'chip.place',
  args: v.object({
    phaseId: Id,
    roleId: Id,
    involvement: v.optional(InvolvementSchema, 'does'),
    index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, roleId, involvement, index }) {
    // Either may have been deleted by someone else while this drag was under way.
    if (!canvas.phases[phaseId] || !canvas.roles[roleId]) return refuse('CH3', 'gone')
    const id = phaseRoleId(phaseId, roleId)
    if (canvas.chips[id]) return unchanged

    const row = chipsOf(canvas, phaseId)
    return [create('chips', id, { involvement }), ...putInRow('chips', row, id, index ?? row.length)]
  },
})
