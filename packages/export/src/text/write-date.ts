import { locales, type Locale } from '@praatplaat/model'

const languages: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** Made once: making one takes longer than writing a hundred days. */
function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Locale, Intl.DateTimeFormat>> {
  const made = locales.map((locale) => [locale, new Intl.DateTimeFormat(languages[locale], options)])
  return Object.fromEntries(made) as Record<Locale, Intl.DateTimeFormat>
}

const longDays = formats({ dateStyle: 'long', timeZone: 'UTC' })
const times = formats({ timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const dutchDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** A day of the calendar (`YYYY-MM-DD`) in full: "21 januari 2027". Long, because short forms differ between platforms. */
export function writeDate(date: string, locale: Locale): string {
  return longDays[locale].format(new Date(`${date}T00:00:00Z`))
}

/** The time of day at a moment, on Dutch clocks: "10:30". */
export function writeTime(moment: Date, locale: Locale): string {
  return times[locale].format(moment)
}

/**
 * The day of the calendar at a moment, as `YYYY-MM-DD`, on Dutch clocks: whoever exports late
 * in the evening does not expect yesterday's date.
 */
export function dayOf(moment: Date): string {
  const parts = new Map(dutchDay.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
