import type { Canvas, Locale } from '@praatplaat/model'
import type { ExportWords } from '../words/export-words.ts'

/** What is written down and for whom: a canvas whose texts can be printed, and the words of the reader. */
export interface Reading {
  readonly canvas: Canvas
  readonly locale: Locale
  readonly words: ExportWords
  /** What each phase is called, number and title, by its id. */
  readonly phaseNames: ReadonlyMap<string, string>
}
