import { useEffect, useState } from 'react'
import { idle } from './idle.ts'

/** Whether the browser has had nothing else to do since this screen came: then there is time for what nobody waits for. */
export function useWasIdle(): boolean {
  const [wasIdle, setWasIdle] = useState(false)
  useEffect(() => {
    let isHere = true
    void idle().then(() => isHere && setWasIdle(true))
    return () => {
      isHere = false
    }
  }, [])
  return wasIdle
}
