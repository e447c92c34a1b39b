import { phasesInOrder, say, type Canvas, type Locale } from '@praatplaat/model'
import type { ExportWords } from '../words/export-words.ts'

/** The phases as they are called in lists and tables, by their id: "4. Vakopleiding". */
export function phaseNames(canvas: Canvas, locale: Locale, words: ExportWords): ReadonlyMap<string, string> {
  return new Map(
    phasesInOrder(canvas).map((phase, index) => {
      const title = say(phase.title, locale).trim()
      return [phase.id, title ? `${index + 1}. ${title}` : words.untitledPhase(index + 1)]
    }),
  )
}
