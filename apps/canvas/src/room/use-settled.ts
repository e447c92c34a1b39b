import { useEffect, useState } from 'react'
import type { Signal } from '../session/signal.ts'

/** How often a value that goes on changing is shown, in milliseconds. */
const showEvery = 500

/** A value that lives outside React, shown no more often than twice in a second or as often as is said; the last one always. */
export function useSettled<T>(source: Signal<T>, every = showEvery): T {
  const [shown, setShown] = useState(() => source.current())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      timer = undefined
      setShown(() => source.current())
    }
    show()
    const stop = source.subscribe(() => (timer ??= setTimeout(show, every)))
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [source, every])
  return shown
}
