/** The languages of the product. Adding one is adding it here and in every file of words. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/**
 * A text of the template vocabulary, or of the group itself.
 *
 * What a template brings is there in every language, so that each reader sees
 * their own. Once the group rewrites it, it is one plain string: their words,
 * the same for everybody.
 */
export type Words = string | Readonly<Record<Locale, string>>

/** The words in the reader's language. */
export function say(words: Words, locale: Locale): string {
  return typeof words === 'string' ? words : words[locale]
}
