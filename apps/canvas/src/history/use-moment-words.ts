import type { Version } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { calendarDay } from '../agreements/due-date.ts'
import { useToday } from '../agreements/use-today.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** A moment by the reader's own clock, as sentences hold it. */
export interface When {
  readonly day: string
  readonly time: string
}

/** How moments and versions are called, in the reader's language. */
export function useMomentWords() {
  const t = useTranslations('history.line')
  const locale = useReaderLocale()
  const today = useToday()

  const dayOf = (moment: Date) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(calendarDay(moment).slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    }).format(moment)

  return {
    when: (at: number | string): When => {
      const moment = new Date(at)
      return {
        day: dayOf(moment),
        time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment),
      }
    },
    /** @param day as `YYYY-MM-DD`. */
    dayHeading: (day: string) => {
      const [noon, yesterday] = [new Date(`${day}T12:00:00`), new Date(`${today}T12:00:00`)]
      yesterday.setDate(yesterday.getDate() - 1)
      if (day === today) return t('today')
      if (day === calendarDay(yesterday)) return t('yesterday')
      return capital(dayOf(noon), locale)
    },
    /** What a version is called: its name, or why it was made. */
    nameOf: ({ kind, name }: Version) => (kind === 'named' ? (name ?? '') : t(`kind.${kind}`)),
  }
}

function capital(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
