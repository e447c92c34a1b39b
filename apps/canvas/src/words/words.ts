import type { Locale } from '@praatplaat/model'
import type nl from './nl.json'

/** Every text of the screens. Dutch is the source; the other languages have the same keys (a test checks it). */
export type ScreenWords = typeof nl

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: ScreenWords
  }
}

/** Loads the words of one language; only that one travels to the reader. */
export async function loadWords(locale: Locale): Promise<ScreenWords> {
  const file = locale === 'en' ? await import('./en.json') : await import('./nl.json')
  return file.default
}
