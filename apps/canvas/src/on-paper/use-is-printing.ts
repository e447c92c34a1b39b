import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is being printed while nothing on it is meant for paper yet. What depends on it is there before
 * the browser looks at the page.
 */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const begin = () => setIsPrinting(document.querySelector('[data-on-paper]') === null)
    addEventListener('beforeprint', () => flushSync(begin), { signal })
    addEventListener('afterprint', () => setIsPrinting(false), { signal })
    return () => stop.abort()
  }, [])
  return isPrinting
}
