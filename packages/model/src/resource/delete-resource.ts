import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Deletes a resource with its texts [RS5]. Undo brings it back as it was. */
export const deleteResource = defineMutation({
  name: 'resource.delete',
  args: v.object({ resourceId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { resourceId }) {
    return canvas.resources[resourceId] ? [remove('resources', resourceId)] : unchanged
  },
})
