import { useEffect, useState } from 'react'

/** Opens something while this part of the screen is there, and closes it afterwards; `null` before it is open. */
export function useOpen<T>(open: () => { readonly opened: T; readonly close: () => void }): T | null {
  const [held, setHeld] = useState<{ readonly by: unknown; readonly opened: T } | null>(null)
  useEffect(() => {
    const { opened, close } = open()
    let left = false
    queueMicrotask(() => {
      if (!left) setHeld({ by: open, opened })
    })
    return () => {
      left = true
      close()
    }
  }, [open])
  // What another `open` brought is closed by now.
  return held?.by === open ? held.opened : null
}
