import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useMessages } from 'use-intl'
import type { WordsPart } from './areas.ts'
import { heldWords } from './load-words.ts'
import { useReaderLocale } from './reader-language.tsx'

interface PartWordsProps {
  /** They have been loaded. */
  readonly parts: readonly WordsPart[]
  readonly children: ReactNode
}

/** Gives a part of the screen that was loaded later its own words, beside those around it. */
export function PartWords({ parts, children }: PartWordsProps) {
  const locale = useReaderLocale()
  const around = useMessages()
  const messages = useMemo(() => ({ ...around, ...heldWords(locale, parts) }), [around, locale, parts])
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  )
}
