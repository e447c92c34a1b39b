import { agreementsInOrder, type Canvas, type Locale } from '@praatplaat/model'
import { plainReadingOf, type PlainReading } from '../text/plain-reading.ts'
import { printable } from '../text/printable.ts'
import { dayOf } from '../text/write-date.ts'

/** What is written down and for whom, with what a paper tells beside it: its moment, its version, the numbers. */
export interface Reading extends PlainReading {
  readonly now: Date
  /** The day that it is for the reader, `YYYY-MM-DD`. */
  readonly today: string
  /** What the version is called, when it has a name. */
  readonly version: string | null
  /** The number of each agreement in the list, from 1, by its id; every paper speaks of the same one. */
  readonly agreementNumbers: ReadonlyMap<string, number>
}

export interface ReadingOptions {
  readonly locale: Locale
  readonly now: Date
  readonly version?: string
}

export function readingOf(canvas: Canvas, { locale, now, version }: ReadingOptions): Reading {
  const plain = plainReadingOf(canvas, locale)
  const named = version === undefined ? '' : printable(version).trim()
  return {
    ...plain,
    now,
    today: dayOf(now),
    version: named === '' ? null : named,
    agreementNumbers: new Map(agreementsInOrder(plain.canvas).map(({ id }, index) => [id, index + 1])),
  }
}
