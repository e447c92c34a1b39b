import { locales, type Locale } from '@praatplaat/model'
import { deviceValue } from './device-store.ts'

const remembered = deviceValue<Locale | null>('praatplaat.locale', (stored) =>
  locales.includes(stored as Locale) ? (stored as Locale) : null,
)

/** The language to start in: the one chosen on this device, else the browser's, else Dutch. */
export function startLocale(): Locale {
  const browsers = navigator.languages.map((tag) => tag.slice(0, 2))
  return remembered.read() ?? browsers.flatMap((tag) => locales.filter((locale) => locale === tag))[0] ?? 'nl'
}

export function rememberLocale(locale: Locale): void {
  remembered.write(locale)
}
