import * as v from 'valibot'
import { Id, phaseRoleId } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Takes a role's claim to the lead of a phase back [LE5]. The other claims stand. */
export const releaseLead = defineMutation({
  name: 'lead.release',
  args: v.object({ phaseId: Id, roleId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, roleId }) {
    const id = phaseRoleId(phaseId, roleId)
    return canvas.leads[id] ? [remove('leads', id)] : unchanged
  },
})
