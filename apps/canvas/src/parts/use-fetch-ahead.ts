import { useEffect } from 'react'
import { useReaderLocale } from '../words/reader-language.tsx'
import { fetchAhead } from './fetch-ahead.ts'

/** Fetches ahead what the reader may want next, once this screen is there. */
export function useFetchAhead(): void {
  const locale = useReaderLocale()
  useEffect(() => fetchAhead(locale), [locale])
}
