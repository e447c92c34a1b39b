import { readPresence, type Attendee, type Presence as PresenceState, type Spot } from '@praatplaat/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { signal, type Signal } from './signal.ts'

/** Somebody else on this canvas, and what they are doing. */
export interface Other extends PresenceState {
  readonly clientId: number
  readonly attendee: Attendee
}

/** The presence of the others, and what we tell of ourselves. */
export interface Presence {
  readonly others: Signal<readonly Other[]>
  readonly introduce: (attendee: Attendee) => void
  readonly showCursor: (cursor: Spot | null) => void
  /** The id of the box that is selected. */
  readonly showSelection: (boxId: string | null) => void
  readonly showDrag: (drag: PresenceState['drag']) => void
  readonly stop: () => void
}

/** How often a moving cursor or drag is told, in milliseconds; faster is not seen, slower stutters. */
const tellEvery = 50

/**
 * Presence over Yjs awareness. Moves are told at most once per 50 ms, the last one always.
 * What others say is not trusted: what is no presence, or has no attendee, is not shown.
 */
export function awarenessPresence(awareness: Awareness): Presence {
  const others = signal<readonly Other[]>([])
  const renew = () => others.set(othersIn(awareness))
  awareness.on('change', renew)

  let own: PresenceState = { attendee: null, cursor: null, selection: null, drag: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = 0
  const tellNow = () => {
    clearTimeout(timer)
    timer = undefined
    toldAt = Date.now()
    awareness.setLocalState(own)
  }
  const tellSoon = () => (timer ??= setTimeout(tellNow, Math.max(0, toldAt + tellEvery - Date.now())))
  renew()

  return {
    others,
    introduce: (attendee) => {
      own = { ...own, attendee }
      tellNow()
    },
    showCursor: (cursor) => {
      own = { ...own, cursor }
      tellSoon()
    },
    showSelection: (selection) => {
      own = { ...own, selection }
      tellSoon()
    },
    showDrag: (drag) => {
      own = { ...own, drag }
      tellSoon()
    },
    stop: () => {
      clearTimeout(timer)
      awareness.off('change', renew)
    },
  }
}

function othersIn(awareness: Awareness): readonly Other[] {
  return [...awareness.getStates()]
    .flatMap(([clientId, state]) => {
      const presence = clientId === awareness.clientID ? null : readPresence(state)
      const attendee = presence?.attendee
      return attendee ? [{ ...presence, attendee, clientId }] : []
    })
    .toSorted((a, b) => a.clientId - b.clientId)
}
