import * as v from 'valibot'
import { notesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { noteFields, NotePlaceSchema } from './note.ts'
import { surfaceExists } from './surface-exists.ts'

/**
 * Sticks a new note on the board, a phase or a theme, on top of the others [NO1].
 *
 * @property noteId a fresh random id, made by the caller.
 */
export const putNote = defineMutation({
  name: 'note.put',
  args: v.object({
    noteId: Id,
    place: NotePlaceSchema,
    text: v.optional(noteFields.text.schema, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { noteId, place, text }) {
    if (!surfaceExists(canvas, place)) return refuse('NO2', 'gone')
    if (canvas.notes[noteId]) return refuse('NO1', 'already-there')
    const row = notesInOrder(canvas)
    return [create('notes', noteId, { text, place }), ...putInRow('notes', row, noteId, row.length)]
  },
})
