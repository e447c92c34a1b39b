import { useCallback, useEffect, useRef, useState } from 'react'

/** What came of asking for something; `problem` is what was thrown. */
type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: unknown }

/**
 * Asks once, and again whenever `ask` is another function (so keep it with `useCallback`) or the
 * reader retries. An answer stays on the screen until the next one is there.
 */
export function useAnswer<T>(ask: () => Promise<T>): {
  readonly answer: Answer<T>
  readonly retry: () => void
} {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' })
  // Answers may overtake each other; only the one asked for last counts.
  const asking = useRef(0)

  const askNow = useCallback(async () => {
    const mine = (asking.current += 1)
    const next = await ask().then(
      (value): Answer<T> => ({ state: 'ready', value }),
      (problem: unknown): Answer<T> => ({ state: 'failed', problem }),
    )
    if (mine === asking.current) setAnswer(next)
  }, [ask])
  useEffect(() => void askNow(), [askNow])

  const retry = useCallback(() => {
    setAnswer({ state: 'waiting' })
    void askNow()
  }, [askNow])
  return { answer, retry }
}
