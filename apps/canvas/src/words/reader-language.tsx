import type { Locale } from '@praatplaat/model'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { IntlProvider, useLocale } from 'use-intl'
import { rememberLocale } from '../device/remembered-locale.ts'
import type { ScreenWords } from './areas.ts'
import { loadWords } from './load-words.ts'

const SetLocale = createContext<(locale: Locale) => void>(() => {})

/** How this reader switches to another language; others on the same canvas keep theirs. */
export function useSetLocale(): (locale: Locale) => void {
  return use(SetLocale)
}

/** The language of this reader. */
export function useReaderLocale(): Locale {
  return useLocale()
}

interface ReaderLanguageProps {
  locale: Locale
  words: ScreenWords
  children: ReactNode
}

/** Gives the screens their words, and loads another language when the reader asks for it. */
export function ReaderLanguage({ locale: first, words: firstWords, children }: ReaderLanguageProps) {
  const [spoken, setSpoken] = useState({ locale: first, words: firstWords })

  const setLocale = useMemo(
    () => (locale: Locale) => {
      rememberLocale(locale)
      void loadWords(locale).then((words) => setSpoken({ locale, words }))
    },
    [],
  )
  useEffect(() => {
    document.documentElement.lang = spoken.locale
  }, [spoken.locale])

  return (
    <SetLocale value={setLocale}>
      {/* Dates of agreements are days of the calendar, without a time zone: read as UTC they stay the same day. */}
      <IntlProvider locale={spoken.locale} messages={spoken.words} timeZone="UTC">
        {children}
      </IntlProvider>
    </SetLocale>
  )
}
