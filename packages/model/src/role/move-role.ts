import * as v from 'valibot'
import { rolesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { defineMutation, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'

/**
 * Gives a role another place in the tray, and so in tables and lists [RO4].
 *
 * @property index its place once it is lifted: 0 is first, anything past the end is last.
 */
export const moveRole = defineMutation({
  name: 'role.move',
  args: v.object({ roleId: Id, index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { roleId, index }) {
    const row = rolesInOrder(canvas)
    const here = row.findIndex(({ id }) => id === roleId)
    if (here === -1) return refuse('RO4', 'gone')
    return here === Math.min(index, row.length - 1) ? unchanged : putInRow('roles', row, roleId, index)
  },
})
