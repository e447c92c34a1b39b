import { phasesInOrder, say, shownPhases, type Canvas, type Locale } from '@praatplaat/model'
import type { ExportWords } from '../words/export-words.ts'
import { shorten } from './shorten.ts'

/** As long as a line, in characters. */
const longestTitle = 100

/**
 * The phases as they are called in lists and tables, by their id: "4. Vakopleiding", with the numbers of the board. A
 * hidden phase has no number there; it is named because agreements may be of it [PH3].
 */
export function phaseNames(canvas: Canvas, locale: Locale, words: ExportWords): ReadonlyMap<string, string> {
  const shown = shownPhases(canvas)
  return new Map(
    phasesInOrder(canvas).map((phase) => {
      const title = shorten(say(phase.title, locale), longestTitle)
      if (phase.hidden) return [phase.id, words.hiddenPhase(title)]
      const number = shown.indexOf(phase) + 1
      return [phase.id, title ? `${number}. ${title}` : words.untitledPhase(number)]
    }),
  )
}
