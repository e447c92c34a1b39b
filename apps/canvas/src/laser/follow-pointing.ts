import type { Attendee } from '@praatplaat/protocol'
import type { Other } from '../session/presence.ts'
import type { Signal } from '../session/signal.ts'

/** Somebody who points with the laser, and the phase in which that is. */
export interface Pointing {
  readonly clientId: number
  readonly attendee: Attendee
  readonly phaseId: string
}

interface Follow {
  readonly others: Signal<readonly Other[]>
  /** How long a laser stays in another phase, or off the board, before that counts, in milliseconds: on its way it crosses some. */
  readonly restFor: number
  /** Is given everybody who points; only when somebody begins, ends, or has come to rest in another phase. */
  readonly tell: (pointing: readonly Pointing[]) => void
}

interface Followed {
  pointing: Pointing
  /** Where the laser is now, when that does not count yet. */
  heading: string | null
  timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * Follows who points where, in phases: for who cannot see the lasers themselves.
 *
 * @returns how to stop.
 */
export function followPointing({ others, restFor, tell }: Follow): () => void {
  const followed = new Map<number, Followed>()
  const tellAll = () => tell([...followed.values()].map(({ pointing }) => pointing))

  const settle = (one: Followed) => {
    one.timer = undefined
    const { clientId } = one.pointing
    if (one.heading === null) followed.delete(clientId)
    else one.pointing = { ...one.pointing, phaseId: one.heading }
    tellAll()
  }
  const head = (one: Followed, phaseId: string | null) => {
    if (phaseId === one.heading) return
    one.heading = phaseId
    clearTimeout(one.timer)
    one.timer = phaseId === one.pointing.phaseId ? undefined : setTimeout(() => settle(one), restFor)
  }
  const look = () => {
    const now = others.current()
    for (const { clientId, attendee, laser } of now) {
      const phaseId = laser?.path.at(-1)?.phaseId ?? null
      const one = followed.get(clientId)
      if (one) head(one, phaseId)
      else if (phaseId !== null) {
        followed.set(clientId, {
          pointing: { clientId, attendee, phaseId },
          heading: phaseId,
          timer: undefined,
        })
        tellAll()
      }
    }
    for (const [clientId, one] of followed) {
      if (now.every((other) => other.clientId !== clientId)) head(one, null)
    }
  }

  look()
  const unsubscribe = others.subscribe(look)
  return () => {
    unsubscribe()
    for (const { timer } of followed.values()) clearTimeout(timer)
  }
}
