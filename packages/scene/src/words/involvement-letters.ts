import type { Involvement, Locale } from '@praatplaat/model'
import { wordsIn } from './words-in.ts'

/** The letter on a chip's badge, for each involvement: what stands on the board is also the key to press. */
export function involvementLetters(locale: Locale): Readonly<Record<Involvement, string>> {
  return wordsIn(locale).involvementLetters
}
