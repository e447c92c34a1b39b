import { locales, type Locale } from '@praatplaat/model'
import { createTranslator } from 'use-intl/core'
import formatCompiled from 'use-intl/format-message/format-only'
import { languages } from 'virtual:words'
import { describe, expect, it } from 'vitest'
import type { WordsPart } from './areas.ts'
import { heldWords, loadWords } from './load-words.ts'
import { areasSaid, partsOfScreen } from './testing/parts-of-screen.ts'
import { unusedKeys } from './testing/unused-keys.ts'
import { filesOf, strangers, textsOf } from './testing/written-words.ts'

await loadWords('nl', Object.keys(languages.nl) as WordsPart[])

const keysOf = (locale: Locale) => textsOf(locale).map(([key]) => key)

type Values = Record<string, number | ((chunks: string) => string)>

/**
 * What a message says, and the placeholders it asks for: found by giving it what it misses until it is content.
 * A message that is no ICU throws. `amount` decides which branch of a plural is taken.
 */
function fill(locale: Locale, text: string, amount: number): { says: string; values: Values } {
  const values: Values = {}
  for (const [, tag] of text.matchAll(/<\/(\w+)>/g)) values[tag!] = (chunks) => `<${chunks}>`
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
    const says = translator.markup('text', values)
    if (missing === undefined) return { says, values }
    values[missing] = amount
  }
}

/** What the message that the build made of a text says. */
function sayCompiled(locale: Locale, words: unknown, key: string, values: Values): string {
  const message = key.split('.').reduce((held, step) => (held as Record<string, unknown>)[step], words)
  const formatters = {
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...args),
  }
  const said = formatCompiled(key, message as never, values as never, { locale, formatters } as never)
  return [said as string | string[]].flat().join('')
}

describe('the words of the screens', () => {
  it('have a folder for every language, and no other folders', () => {
    expect(Object.keys(languages).toSorted()).toEqual([...locales].toSorted())
    expect(strangers).toEqual([])
  })

  it.each(locales)('have the same files in %s as in Dutch', (locale) => {
    expect(Object.keys(filesOf(locale))).toEqual(Object.keys(filesOf('nl')))
  })

  it.each(locales)('have the same keys in %s as in Dutch, in the same order', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('nl'))
  })

  it('are all used by some screen', () => {
    expect(unusedKeys(keysOf('nl'))).toEqual([])
  })

  it.each(partsOfScreen)('come along with $file that says them', ({ file, words }) => {
    const come = new Set(Object.keys(heldWords('nl', ['first', ...words] as WordsPart[]) ?? {}))
    expect(areasSaid(file).filter((area) => !come.has(area))).toEqual([])
  })

  it('are looked for in every part of the screen', () => {
    const files = partsOfScreen.map(({ file }) => file)
    expect(files).toContain('../../agreements/agreements-view.tsx')
    expect(areasSaid('../../agreements/agreements-view.tsx')).toContain('agreements')
    expect(areasSaid('../../main.tsx')).not.toContain('agreements')
  })

  it.each(locales)('are nowhere empty, or padded, in %s', (locale) => {
    const faulty = textsOf(locale).filter(([, text]) => text === '' || text !== text.trim())
    expect(faulty).toEqual([])
  })

  // Zero, one and many take the branches of a plural.
  it.each([0, 1, 5])('ask for the same placeholders in every language (amount %i)', (amount) => {
    const asked = (locale: Locale) =>
      Object.fromEntries(
        textsOf(locale).map(([key, text]) => [
          key,
          Object.keys(fill(locale, text, amount).values).toSorted(),
        ]),
      )
    const dutch = asked('nl')
    for (const locale of locales) expect(asked(locale)).toEqual(dutch)
  })

  it.each(locales)('say in %s, compiled by the build, what was written', async (locale) => {
    const parts = Object.keys(languages[locale]) as WordsPart[]
    await loadWords(locale, parts)
    const words = heldWords(locale, parts)
    for (const amount of [0, 1, 5]) {
      const filled = textsOf(locale).map(([key, text]) => ({ key, ...fill(locale, text, amount) }))
      const compiled = filled.map(({ key, values }) => ({
        key,
        says: sayCompiled(locale, words, key, values),
      }))
      expect(compiled).toEqual(filled.map(({ key, says }) => ({ key, says })))
    }
  })

  it.each(['{count, plural, one {fase}}', '{name', '<b>half'])('would not pass as a message: %s', (text) => {
    expect(() => fill('nl', text, 1)).toThrow(/MALFORMED|EXPECT|INVALID|UNCLOSED|MISSING/)
  })
})
