import { phasesInOrder, say, shownPhases, type Canvas, type Locale } from '@praatplaat/model'
import type { ExportWords } from '../words/export-words.ts'

/**
 * The phases as they are called in lists and tables, by their id: "4. Vakopleiding". They are numbered as on the board;
 * a hidden one, of which something may be told, has a name and no number.
 */
export function phaseNames(canvas: Canvas, locale: Locale, words: ExportWords): ReadonlyMap<string, string> {
  const shown = shownPhases(canvas)
  return new Map(
    phasesInOrder(canvas).map((phase) => {
      const title = say(phase.title, locale).trim()
      const number = shown.indexOf(phase) + 1
      if (number === 0) return [phase.id, title]
      return [phase.id, title ? `${number}. ${title}` : words.untitledPhase(number)]
    }),
  )
}
