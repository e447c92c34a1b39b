import type { Locale } from '@praatplaat/model'
import { en } from './en.ts'
import type { ExportWords } from './export-words.ts'
import { nl } from './nl.ts'

const languages: Readonly<Record<Locale, ExportWords>> = { nl, en }

/** The words in the reader's language. */
export function wordsFor(locale: Locale): ExportWords {
  return languages[locale]
}
