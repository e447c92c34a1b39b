import type { Locale } from '@praatplaat/model'

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
  let stopped = false
  // The set may grow on the way: a part can have parts.
  const left = parts.values()
  const next = () => {
    const { value: fetch } = left.next()
    if (fetch && !stopped) void fetch(locale).then(() => whenIdle(next))
  }
  whenIdle(next)
  return () => {
    stopped = true
  }
}

/** Safari has no idle callbacks yet. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback)
  else setTimeout(callback, 200)
}
