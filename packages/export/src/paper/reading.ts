import type { Canvas, Locale } from '@praatplaat/model'
import { agreementsInOrder } from '@praatplaat/model'
import { phaseNames } from '../text/phase-names.ts'
import { printable } from '../text/printable.ts'
import { dayOf } from '../text/write-date.ts'
import type { ExportWords } from '../words/export-words.ts'
import { wordsFor } from '../words/words-for.ts'

/** What is written down and for whom: a canvas whose texts can be printed, and the words of the reader. */
export interface Reading {
  readonly canvas: Canvas
  readonly locale: Locale
  readonly words: ExportWords
  readonly now: Date
  /** The day that it is for the reader, `YYYY-MM-DD`. */
  readonly today: string
  /** What the version is called, when it has a name. */
  readonly version: string | null
  /** What each phase is called, number and title, by its id. */
  readonly phaseNames: ReadonlyMap<string, string>
  /** The number of each agreement in the list, from 1, by its id; every paper speaks of the same one. */
  readonly agreementNumbers: ReadonlyMap<string, number>
}

export interface ReadingOptions {
  readonly locale: Locale
  readonly now: Date
  readonly version?: string
}

export function readingOf(canvas: Canvas, { locale, now, version }: ReadingOptions): Reading {
  const words = wordsFor(locale)
  const readable = printable(canvas)
  const named = version === undefined ? '' : printable(version).trim()
  return {
    canvas: readable,
    locale,
    words,
    now,
    today: dayOf(now),
    version: named === '' ? null : named,
    phaseNames: phaseNames(readable, locale, words),
    agreementNumbers: new Map(agreementsInOrder(readable).map(({ id }, index) => [id, index + 1])),
  }
}
