import * as v from 'valibot'
import { notesInOrder } from '../canvas/selectors.ts'
import { Id } from '../ids.ts'
import { defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { sameJson } from '../restore/same-json.ts'
import { NotePlaceSchema } from './note.ts'
import { surfaceExists } from './surface-exists.ts'

/** Lays a note somewhere else, on top of the others [NO3]. */
export const moveNote = defineMutation({
  name: 'note.move',
  args: v.object({ noteId: Id, place: NotePlaceSchema }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { noteId, place }) {
    const note = canvas.notes[noteId]
    if (!note || !surfaceExists(canvas, place)) return refuse('NO2', 'gone')
    const row = notesInOrder(canvas)
    const moved = sameJson(note.place, place) ? [] : [put('notes', noteId, { place })]
    if (row.at(-1) === note) return moved.length === 0 ? unchanged : moved
    return [...moved, ...putInRow('notes', row, noteId, row.length)]
  },
})
