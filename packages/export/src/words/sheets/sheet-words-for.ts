import type { Locale } from '@praatplaat/model'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { SheetWords } from './sheet-words.ts'

const languages: Readonly<Record<Locale, SheetWords>> = { nl, en }

/** The words of spreadsheets and calendars in the reader's language. */
export function sheetWordsFor(locale: Locale): SheetWords {
  return languages[locale]
}
