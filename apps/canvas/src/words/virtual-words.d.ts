/** Made by `.scripts/build/words.mjs` from the folders beside this file. */
declare module 'virtual:words' {
  import type { Locale } from '@praatplaat/model'

  type Load = () => Promise<{ readonly words: object }>

  /** How to load each part of a language. */
  export const languages: Readonly<Record<Locale, Readonly<Record<string, Load>>>>
}
