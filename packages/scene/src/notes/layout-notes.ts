import { type Canvas, type Note, notesInOrder, say, themesInOrder } from '@praatplaat/model'
import type { BoardFrame } from '../board/board-frame.ts'
import type { Comfort } from '../board/comfort.ts'
import type { NoteBox } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import type { LayoutOptions, NoteSizes } from '../scene.ts'
import { onOneLine } from '../text/split-at-breaks.ts'
import { wordsIn } from '../words/words-in.ts'
import { drawNote } from './draw-note.ts'
import { noteAt, type NoteGround } from './note-place.ts'

/** How large notes are on a board: the same for all, so that a place needs no text to be known. */
export function noteSizes({ unit, columnWidth }: BoardFrame, { tight }: Comfort): NoteSizes {
  return {
    sheet: {
      width: Math.round(Math.min(columnWidth - 16, Math.max(96, 128 * unit))),
      height: Math.round(Math.max(58, 74 * unit)),
    },
    strip: { width: Math.round(210 * unit), height: Math.round(Math.max(24, (tight ? 24 : 26) * unit)) },
  }
}

/** The notes, where people dropped them; the last one that was put down lies on top [SC24]. */
export function layoutNotes(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  ground: NoteGround,
  unit: number,
  options: LayoutOptions,
): readonly NoteBox[] {
  const size = Math.max(11, 12.4 * unit)
  return shownNotes(canvas, phases).map((note) => {
    const { x, y, size: sheet, phaseId } = noteAt(ground, note.place)
    return {
      kind: 'note',
      id: `note:${note.id}`,
      noteId: note.id,
      phaseId,
      x: x - sheet.width / 2,
      y: y - sheet.height / 2,
      ...sheet,
      shapes: drawNote(note.text, sheet, size, turnOf(note.id, sheet.width > 3 * sheet.height), options),
      label: noteLabel(canvas, note, phases, options.locale),
    }
  })
}

/** Notes on a hidden phase are hidden with it [SC26]. */
export function shownNotes(canvas: Canvas, phases: readonly PhaseFacts[]): readonly Note[] {
  return notesInOrder(canvas).filter(
    ({ place: { on, id } }) =>
      on !== 'phase' || id === null || !(id in canvas.phases) || phases.some((phase) => phase.id === id),
  )
}

export function noteLabel(
  canvas: Canvas,
  { text, place }: Note,
  phases: readonly PhaseFacts[],
  locale: LayoutOptions['locale'],
): string {
  const words = wordsIn(locale)
  const phase = place.on === 'phase' ? phases.find(({ id }) => id === place.id) : undefined
  const theme = place.on === 'theme' ? themesInOrder(canvas).find(({ id }) => id === place.id) : undefined
  const where = phase
    ? words.at(phase.name)
    : theme
      ? words.at(onOneLine(say(theme.name, locale)))
      : words.onTheBoard
  return words.noteSummary(onOneLine(text), where)
}

/** Between one and two degrees, to either side; always the same for one note. */
function turnOf(id: string, long: boolean): number {
  let sum = 0
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) % 997
  const turn = ((sum % 9) - 4) / 4
  return long ? turn * 0.35 : turn * 1.3 + (turn < 0 ? -0.5 : 0.5)
}
