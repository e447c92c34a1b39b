import type { Locale } from '@praatplaat/model'
import { languages } from 'virtual:words'
import type { ScreenWords } from './areas.ts'

/** Loads the words of one language; only that one travels to the reader. */
export async function loadWords(locale: Locale): Promise<ScreenWords> {
  const parts = await Promise.all(Object.values(languages[locale]).map((load) => load()))
  return Object.assign({}, ...parts.map(({ words }) => words)) as ScreenWords
}
