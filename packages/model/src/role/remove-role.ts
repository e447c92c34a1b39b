import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, refuse, remove, unchanged } from '../mutation.ts'
import { isRoleInUse } from './is-role-in-use.ts'

/** Takes a role out of the tray for good, when nothing on the canvas is its any more [RO6]. One that is in use can be hidden or merged instead. */
export const removeRole = defineMutation({
  name: 'role.remove',
  args: v.object({ roleId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { roleId }) {
    if (!canvas.roles[roleId]) return unchanged
    return isRoleInUse(canvas, roleId) ? refuse('RO6', 'in-use') : [remove('roles', roleId)]
  },
})
