import type { Canvas, Locale } from '@praatplaat/model'
import type { Reading } from '../docx/reading.ts'
import { wordsFor } from '../words/words-for.ts'
import { phaseNames } from './phase-names.ts'
import { printable } from './printable.ts'

/** What every written format begins with: the canvas with texts that can be printed, and the reader's words. */
export function readingOf(given: Canvas, locale: Locale): Reading {
  const canvas = printable(given)
  const words = wordsFor(locale)
  return { canvas, locale, words, phaseNames: phaseNames(canvas, locale, words) }
}
