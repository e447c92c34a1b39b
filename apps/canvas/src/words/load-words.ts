import type { Locale } from '@praatplaat/model'
import { languages } from 'virtual:words'
import type { ScreenWords, WordsPart } from './areas.ts'

const held = new Map<string, Partial<ScreenWords>>()

/** The parts that were asked for in any language: whoever goes on in another one wants the same. */
const wanted = new Set<WordsPart>(['first'])

/** Loads parts of the words of one language. What came before comes at once. */
export async function loadWords(locale: Locale, parts: readonly WordsPart[]): Promise<void> {
  const loading = parts.map(async (part) => {
    wanted.add(part)
    const { words } = await languages[locale][part]!()
    held.set(`${locale}/${part}`, words)
  })
  await Promise.all(loading)
}

/** Loads what was loaded so far in one language in another. */
export async function loadLanguage(locale: Locale): Promise<void> {
  await loadWords(locale, [...wanted])
}

/** The words of these parts; `null` as long as one of them has not come. */
export function heldWords(locale: Locale, parts: readonly WordsPart[]): Partial<ScreenWords> | null {
  const found = parts.map((part) => held.get(`${locale}/${part}`))
  return found.includes(undefined) ? null : (Object.assign({}, ...found) as Partial<ScreenWords>)
}
