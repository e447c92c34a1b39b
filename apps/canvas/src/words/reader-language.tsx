import type { Locale } from '@praatplaat/model'
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'
import { IntlProvider, useLocale } from 'use-intl'
import { rememberLocale } from '../device/remembered-locale.ts'
import { heldWords, loadLanguage } from './load-words.ts'

type SetLocale = (locale: Locale) => Promise<void>

/** In which direction each language is read. The screens are made of starts and ends, so this alone turns them. */
const directions: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { nl: 'ltr', en: 'ltr' }

const SetLocaleContext = createContext<SetLocale>(async () => {})

/**
 * How this reader switches to another language; others on the same canvas keep theirs. It comes all at once, or, when
 * it cannot be loaded, not at all: then this rejects.
 */
export function useSetLocale(): SetLocale {
  return use(SetLocaleContext)
}

/** The language of this reader. */
export function useReaderLocale(): Locale {
  return useLocale()
}

interface ReaderLanguageProps {
  /** The language to begin in. Its first words have been loaded. */
  locale: Locale
  children: ReactNode
}

/** Gives the screens their first words, and loads another language when the reader asks for it. */
export function ReaderLanguage({ locale: first, children }: ReaderLanguageProps) {
  const [spoken, setSpoken] = useState(first)
  const asked = useRef(first)

  const [setLocale] = useState((): SetLocale => async (locale) => {
    asked.current = locale
    await loadLanguage(locale)
    // Who asked for yet another language meanwhile wants that one.
    if (asked.current !== locale) return
    rememberLocale(locale)
    setSpoken(locale)
  })
  useEffect(() => {
    document.documentElement.lang = spoken
    document.documentElement.dir = directions[spoken]
  }, [spoken])

  return (
    <SetLocaleContext value={setLocale}>
      {/* Dates of agreements are days of the calendar, without a time zone: read as UTC they stay the same day. */}
      <IntlProvider locale={spoken} messages={heldWords(spoken, ['first'])} timeZone="UTC">
        {children}
      </IntlProvider>
    </SetLocaleContext>
  )
}
