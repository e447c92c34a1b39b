import * as v from 'valibot'
import { Id } from '../ids.ts'
import { defineMutation, remove, unchanged } from '../mutation.ts'

/** Takes a note off, with its text [NO4]. Undo puts it back as it was. */
export const deleteNote = defineMutation({
  name: 'note.delete',
  args: v.object({ noteId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { noteId }) {
    return canvas.notes[noteId] ? [remove('notes', noteId)] : unchanged
  },
})
