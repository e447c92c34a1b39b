import { locales, type Locale } from '@praatplaat/model'
import type { Context } from 'hono'

/**
 * The reader's language: `?locale=` when it is one of ours, else the first of ours in
 * Accept-Language, else Dutch.
 */
export function requestLocale(c: Context): Locale {
  return knownLocale(c.req.query('locale')) ?? preferredLocale(c.req.header('accept-language')) ?? locales[0]
}

function knownLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0]
  return locales.find((locale) => locale === language)
}

function preferredLocale(header: string | undefined): Locale | undefined {
  const ranked = (header ?? '').split(',').map((part, index) => {
    const [tag, ...parameters] = part.trim().split(';')
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { tag, index, weight: quality ? Number(quality.trim().slice(2)) || 0 : 1 }
  })
  return ranked
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ tag }) => knownLocale(tag))
    .find((locale) => locale !== undefined)
}
