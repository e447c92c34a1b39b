import { locales, type Locale } from '@praatplaat/model'
import { createTranslator } from 'use-intl/core'
import { languages } from 'virtual:words'
import { describe, expect, it } from 'vitest'
import { loadWords } from './load-words.ts'
import { unusedKeys } from './testing/unused-keys.ts'

type Tree = { readonly [key: string]: string | Tree }

const words = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [locale, (await loadWords(locale)) as unknown as Tree] as const),
  ),
) as Record<Locale, Tree>

/** Every text by its full key: `start.new.heading`. */
function textsOf(tree: Tree, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([name, held]) =>
    typeof held === 'string' ? [[prefix + name, held] as const] : textsOf(held, `${prefix}${name}.`),
  )
}

const keysOf = (locale: Locale) => textsOf(words[locale]).map(([key]) => key)

/**
 * The placeholders that a message asks for, found by giving it what it misses until it is content.
 * A message that is no ICU throws. `amount` decides which branch of a plural is taken.
 */
function placeholdersOf(locale: Locale, text: string, amount: number): readonly string[] {
  const values: Record<string, number | ((chunks: string) => string)> = {}
  for (const [, tag] of text.matchAll(/<\/(\w+)>/g)) values[tag!] = (chunks) => chunks
  for (;;) {
    let missing: string | undefined
    const translator = createTranslator({
      locale,
      messages: { text },
      timeZone: 'UTC',
      onError: (error) => {
        missing = /variable "([^"]+)" was not provided/.exec(error.message)?.[1]
        if (missing === undefined) throw error
      },
    })
    translator.markup('text', values)
    if (missing === undefined) return Object.keys(values).toSorted()
    values[missing] = amount
  }
}

describe('the words of the screens', () => {
  it('have a folder for every language, and no other folders', () => {
    expect(Object.keys(languages).toSorted()).toEqual([...locales].toSorted())
  })

  it.each(locales)('have the same files in %s as in Dutch', (locale) => {
    expect(Object.keys(languages[locale])).toEqual(Object.keys(languages.nl))
    expect(Object.keys(words[locale])).toEqual(Object.keys(words.nl))
  })

  it.each(locales)('have the same keys in %s as in Dutch, in the same order', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('nl'))
  })

  it('are all used by some screen', () => {
    expect(unusedKeys(keysOf('nl'))).toEqual([])
  })

  it.each(locales)('are nowhere empty, or padded, in %s', (locale) => {
    const faulty = textsOf(words[locale]).filter(([, text]) => text === '' || text !== text.trim())
    expect(faulty).toEqual([])
  })

  // Zero, one and many take the branches of a plural.
  it.each([0, 1, 5])('ask for the same placeholders in every language (amount %i)', (amount) => {
    const asked = (locale: Locale) =>
      Object.fromEntries(
        textsOf(words[locale]).map(([key, text]) => [key, placeholdersOf(locale, text, amount)]),
      )
    const dutch = asked('nl')
    for (const locale of locales) expect(asked(locale)).toEqual(dutch)
  })

  it.each(['{count, plural, one {fase}}', '{name', '<b>half'])('would not pass as a message: %s', (text) => {
    expect(() => placeholdersOf('nl', text, 1)).toThrow(/MALFORMED|EXPECT|INVALID|UNCLOSED|MISSING/)
  })
})
