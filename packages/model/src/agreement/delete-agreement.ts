import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Deletes an agreement with its text [AG5]. Undo brings it back as it was. */
export const deleteAgreement = defineMutation({
  name: 'agreement.delete',
  args: v.object({ agreementId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { agreementId }) {
    return canvas.agreements[agreementId] ? [remove('agreements', agreementId)] : unchanged
  },
})
