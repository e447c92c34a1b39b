import { useEffect } from 'react'
import { idle } from '../parts/idle.ts'
import { useSignal } from '../session/session-context.tsx'
import { signal, type Signal } from '../session/signal.ts'

/** What the model can find, test and look through: a door of its own, so that the board does not wait for it. */
export type FindingsDoor = typeof import('@praatplaat/model/findings')

const door = signal<FindingsDoor | null>(null)
let opening: Promise<void> | null = null

/** The door, once it is open. */
export const findingsDoor: Signal<FindingsDoor | null> = door

/** Loads what finds. When that fails it can be asked again. */
export function openFindingsDoor(): Promise<void> {
  opening ??= import('@praatplaat/model/findings').then(door.set).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** What the model can find; `null` until it is there. It is fetched when the browser has nothing else to do. */
export function useFindingsDoor(): FindingsDoor | null {
  useEffect(openWhenIdle, [])
  return useSignal(findingsDoor)
}

/** Without a connection nobody is told: it is tried again once there is one. */
function openWhenIdle(): () => void {
  const left = new AbortController()
  const open = async () => {
    await idle()
    if (left.signal.aborted) return
    await openFindingsDoor().catch(() =>
      addEventListener('online', () => void open(), { once: true, signal: left.signal }),
    )
  }
  void open()
  return () => left.abort()
}
