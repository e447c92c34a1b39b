import * as v from 'valibot'
import { changedFields, defineMutation, put, unchanged } from '../mutation.ts'
import { canvasRecordId } from '../record-kinds.ts'
import { canvasFields } from './canvas.ts'

/**
 * Releases what participants are handed, or makes it a draft again [CA3]. They did not sit at every table, so somebody
 * must have read it before it reaches them.
 *
 * @property on the day of the release, `YYYY-MM-DD`; `null` makes it a draft.
 */
export const releaseToParticipants = defineMutation({
  name: 'canvas.release-to-participants',
  args: v.object({ on: canvasFields.releasedToParticipantsOn.schema }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { on }) {
    const fields = changedFields({ ...canvas }, { releasedToParticipantsOn: on })
    return fields === null ? unchanged : [put('canvas', canvasRecordId, fields)]
  },
})
