import type { Canvas, Locale } from '@praatplaat/model'
import type { ExportWords } from '../words/export-words.ts'
import { wordsFor } from '../words/words-for.ts'
import { phaseNames } from './phase-names.ts'
import { printable } from './printable.ts'

/** What every written format begins with: the canvas with texts that can be printed, and the reader's words. */
export interface PlainReading {
  readonly canvas: Canvas
  readonly locale: Locale
  readonly words: ExportWords
  /** What each phase is called, number and title, by its id. */
  readonly phaseNames: ReadonlyMap<string, string>
}

export function plainReadingOf(given: Canvas, locale: Locale): PlainReading {
  const canvas = printable(given)
  const words = wordsFor(locale)
  return { canvas, locale, words, phaseNames: phaseNames(canvas, locale, words) }
}
