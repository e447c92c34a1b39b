import type { Canvas } from '@praatplaat/model'
import { mayDo } from '@praatplaat/protocol'
import { createContext, use, useCallback, useRef, useSyncExternalStore } from 'react'
import type { Session } from './session.ts'
import type { Signal } from './signal.ts'

const SessionContext = createContext<Session | null>(null)

export const SessionProvider = SessionContext.Provider

/** The open canvas. Use it below a {@link SessionProvider} only. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is used outside a session')
  return session
}

/** Follows a value that lives outside React. */
export function useSignal<T>({ subscribe, current }: Signal<T>): T {
  return useSyncExternalStore(subscribe, current)
}

/**
 * A part of the canvas. The component renders again only when that part is another value;
 * records keep their identity as long as nobody changes them.
 *
 * @param same compares two parts, for a selector that makes a new list every time.
 */
export function useCanvas<T>(select: (canvas: Canvas) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const { canvas } = useSession()
  const last = useRef<{ value: T } | null>(null)
  const snapshot = useCallback(() => {
    const value = select(canvas.current())
    if (last.current && same(last.current.value, value)) return last.current.value
    last.current = { value }
    return value
  }, [canvas, select, same])
  return useSyncExternalStore(canvas.subscribe, snapshot)
}

/** Whether two lists hold the same records in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]))
}

/** Whether this reader may change the canvas now. */
export function useMayEdit(): boolean {
  const { ability, frozen } = useSession()
  const isFrozen = useSignal(frozen)
  return mayDo(ability, isFrozen ? 'facilitate' : 'write')
}

/** Whether this reader's key is one to change the canvas with, also while the tables are on hold: then their work is still theirs to save. */
export function useHoldsPen(): boolean {
  return mayDo(useSession().ability, 'write')
}
