import { say, type Locale, type Words } from '@praatplaat/model'
import { plainWords } from './plain-words.ts'

/** Whether one of the others is called the same, as far as this reader sees: it may be, and the reader may not know. */
export function hasNamesake(name: string, others: readonly Words[], locale: Locale): boolean {
  const read = (words: string) => plainWords(words).trim().toLocaleLowerCase(locale)
  return others.some((other) => read(say(other, locale)) === read(name))
}
