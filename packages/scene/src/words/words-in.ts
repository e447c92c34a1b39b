import type { Locale } from '@praatplaat/model'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { SceneWords } from './scene-words.ts'

const words: Readonly<Record<Locale, SceneWords>> = { nl, en }

/** The scene's own words in the reader's language. */
export function wordsIn(locale: Locale): SceneWords {
  return words[locale]
}
