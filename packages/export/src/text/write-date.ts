import type { Locale } from '@praatplaat/model'

const languages: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** A day of the calendar (`YYYY-MM-DD`) in full: "21 januari 2027". Long, because short forms differ between platforms. */
export function writeDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** The time of day at a moment, on Dutch clocks: "10:30". */
export function writeTime(moment: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return format.format(moment)
}

/**
 * The day of the calendar at a moment, as `YYYY-MM-DD`, on Dutch clocks: whoever exports late
 * in the evening does not expect yesterday's date.
 */
export function dayOf(moment: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
