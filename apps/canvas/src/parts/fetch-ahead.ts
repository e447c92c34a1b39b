import type { Locale } from '@praatplaat/model'
import { idle } from './idle.ts'

type Fetch = (locale: Locale) => Promise<void>

const parts = new Set<Fetch>()

/** Makes a part known as one that the reader may want soon. */
export function mayBeWanted(fetch: Fetch): void {
  parts.add(fetch)
}

/**
 * Fetches the parts one after another while the browser has nothing else to do, so that a click does not wait. Whoever
 * asks their browser to save data is left alone.
 *
 * @returns how to stop.
 */
export function fetchAhead(locale: Locale): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData) return () => {}
  const left = new AbortController()
  void fetchEach(locale, left.signal)
  return () => left.abort()
}

async function fetchEach(locale: Locale, left: AbortSignal): Promise<void> {
  // The set may grow on the way: a part can have parts.
  for (const fetch of parts) {
    await idle()
    if (left.aborted) return
    await fetch(locale)
  }
}
