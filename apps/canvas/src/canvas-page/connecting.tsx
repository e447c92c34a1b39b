import { useEffect, useState } from 'react'
import { DeadEnd } from '../dead-end/dead-end.tsx'
import { Loading } from '../design/loading.tsx'

/** How long a canvas may take to come in before the reader is told that something is in its way, in milliseconds. */
const patience = 10_000

/**
 * Shown while the server has said that the key is good and the canvas is on its way. Some networks
 * let pages through and WebSockets not; then that would never end, and nobody would know why. The
 * session goes on trying meanwhile, and takes the place of this page when it succeeds.
 */
export function Connecting() {
  const [tooLong, setTooLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTooLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return tooLong ? <DeadEnd reason="blocked" /> : <Loading />
}
