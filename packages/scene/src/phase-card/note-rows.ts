import type { Canvas } from '@praatplaat/model'
import type { NoteBox } from '../box.ts'
import { drawNote } from '../notes/draw-note.ts'
import { noteLabel, shownNotes } from '../notes/layout-notes.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import type { LayoutOptions } from '../scene.ts'
import { wordsIn } from '../words/words-in.ts'
import { sectionOfRows, type CardSection } from './card-section.ts'

/** The notes on a phase on the phone, under each other: there is no room here to let them lie. */
export function noteRows(
  canvas: Canvas,
  facts: PhaseFacts,
  phases: readonly PhaseFacts[],
  top: number,
  width: number,
  options: LayoutOptions,
): CardSection {
  const notes = shownNotes(canvas, phases).filter(
    ({ place }) => place.on === 'phase' && place.id === facts.id,
  )
  return sectionOfRows(notes, wordsIn(options.locale).notesHeading, top, width, (note, row): NoteBox => ({
    kind: 'note',
    id: `note:${note.id}`,
    noteId: note.id,
    phaseId: facts.id,
    ...row,
    shapes: drawNote(note.text, row, 14, 0, options),
    label: noteLabel(canvas, note, phases, options.locale),
  }))
}
