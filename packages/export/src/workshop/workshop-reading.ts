import type { Locale } from '@praatplaat/model'
import {
  compareTables,
  type ComparedPhase,
  type ComparedTable,
  type Comparison,
} from '@praatplaat/model/comparison'
import { say } from '@praatplaat/model'
import { printable } from '../text/printable.ts'
import { shorten } from '../text/shorten.ts'
import type { ExportWords } from '../words/export-words.ts'
import { wordsFor } from '../words/words-for.ts'

export interface WorkshopOptions {
  /** Of the workshop. */
  readonly title: string
  readonly locale: Locale
  readonly now: Date
}

/** The tables of a workshop with texts that can be printed, beside each other, and what things are called. */
export interface WorkshopReading extends WorkshopOptions {
  readonly words: ExportWords
  readonly comparison: Comparison
  readonly nameOfTable: (index: number) => string
  /** "tafel 1, 2 en 5", or "alle tafels". */
  readonly mentionTables: (indexes: readonly number[]) => string
  /** With its number on the road of all tables. */
  readonly nameOfPhase: (phase: ComparedPhase) => string
  readonly nameOfRole: (key: string) => string
}

/** As long as a line, in characters. */
const longestName = 80

export function workshopReadingOf(
  given: readonly ComparedTable[],
  { title, locale, now }: WorkshopOptions,
): WorkshopReading {
  const words = wordsFor(locale)
  const tables = printable(given)
  const comparison = compareTables(tables)
  const roles = new Map(comparison.roles.map(({ key, at }) => [key, at.find((role) => role !== null)]))
  return {
    title: printable(title).trim() || words.workshop.untitled,
    locale,
    now,
    words,
    comparison,
    nameOfTable: (index) =>
      words.workshop.tableTitle(tables[index]!.number, shorten(tables[index]!.name, longestName)),
    mentionTables: (indexes) =>
      tables.length > 1 && indexes.length === tables.length
        ? words.workshop.allTables
        : words.workshop.tables(indexes.map((index) => tables[index]!.number)),
    nameOfPhase: (phase) => {
      const number = comparison.phases.indexOf(phase) + 1
      const name = shorten(say(phase.phase.title, locale), longestName)
      return name === '' ? words.untitledPhase(number) : `${number}. ${name}`
    },
    nameOfRole: (key) => {
      const role = roles.get(key)
      return role
        ? shorten(say(role.label, locale) || say(role.name, locale), longestName) || key
        : words.roleGone
    },
  }
}
