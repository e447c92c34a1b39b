import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, put, refuse, unchanged } from '../mutation.ts'

/**
 * Says that a resource pays for a role's work, or that it does not [RS4]. These roles are a
 * set: two people who each add one at the same moment both succeed.
 */
export const setPaidRole = defineMutation({
  name: 'resource.set-paid-role',
  args: v.object({ resourceId: Id, roleId: Id, paid: v.boolean() }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { resourceId, roleId, paid }) {
    const resource = canvas.resources[resourceId]
    if (!resource || (paid && !canvas.roles[roleId])) return refuse('RS2', 'gone')
    if (resource.paidRoleIds.includes(roleId) === paid) return unchanged

    const paidRoleIds = paid
      ? [...resource.paidRoleIds, roleId]
      : resource.paidRoleIds.filter((other) => other !== roleId)
    return [put('resources', resourceId, { paidRoleIds })]
  },
})
