import { useCallback, useSyncExternalStore } from 'react'
import { useSession, useSignal } from '../session/session-context.tsx'
import type { OwnViewDesk } from './own-view-desk.ts'

/** How many of those who are here have made their own view, and how many there are. */
export function useReadyCount({ ready }: OwnViewDesk): { readonly ready: number; readonly people: number } {
  const { presence } = useSession()
  const own = useSignal(ready)
  const people = useSignal(presence.attendees).length + 1
  const others = useSyncExternalStore(
    presence.others.subscribe,
    useCallback(() => presence.others.current().filter((other) => other.ready).length, [presence]),
  )
  return { ready: others + Number(own), people }
}
