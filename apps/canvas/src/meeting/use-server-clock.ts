import { useEffect, useState } from 'react'
import { measureServerClock, serverNow } from './server-clock.ts'

/** Often enough for seconds to follow each other evenly, in milliseconds. */
const tickEvery = 250

/** The time by the server's clock, as it goes on; measured again when a device wakes up or has a connection again. */
export function useServerClock(): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const listening = new AbortController()
    const measure = () => void measureServerClock().then(() => setNow(serverNow()))
    const timer = setInterval(() => setNow(serverNow()), tickEvery)
    document.addEventListener('visibilitychange', measure, { signal: listening.signal })
    addEventListener('online', measure, { signal: listening.signal })
    measure()
    return () => {
      clearInterval(timer)
      listening.abort()
    }
  }, [])
  return now
}
