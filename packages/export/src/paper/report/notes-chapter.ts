import { notesInOrder, say, type Note } from '@praatplaat/model'
import { listOf } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** The sticky notes, with what they lie on. */
export function notesChapter(reading: Reading): readonly Block[] {
  const notes = notesInOrder(reading.canvas).filter(({ text }) => text.trim() !== '')
  return listOf(
    notes.map((note) => ({
      lines: [[{ text: `${surfaceOf(reading, note)}: `, tone: 'muted' }, { text: note.text.trim() }]],
    })),
  )
}

function surfaceOf({ canvas, locale, words, phaseNames }: Reading, { place }: Note): string {
  const theme = place.on === 'theme' && place.id !== null ? canvas.themes[place.id] : undefined
  if (theme) return say(theme.name, locale).trim()
  const phase = place.on === 'phase' && place.id !== null ? phaseNames.get(place.id) : undefined
  return phase ?? words.report.onBoard
}
