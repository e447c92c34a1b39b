import {
  readPresence,
  type Attendee,
  type Laser,
  type Presence as PresenceState,
  type Spot,
} from '@praatplaat/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { signal, type Signal } from './signal.ts'

/** Somebody else on this canvas, and what they are doing. */
export interface Other extends PresenceState {
  readonly clientId: number
  readonly attendee: Attendee
}

/** Somebody else on this canvas, whatever they are doing. */
export type Present = Pick<Other, 'clientId' | 'attendee'>

/** The presence of the others, and what we tell of ourselves. */
export interface Presence {
  /** What the others are doing; another list at every move of a cursor. */
  readonly others: Signal<readonly Other[]>
  /** Who the others are; another list only when somebody comes, goes, or takes another name or seat. */
  readonly attendees: Signal<readonly Present[]>
  readonly introduce: (attendee: Attendee) => void
  readonly showCursor: (cursor: Spot | null) => void
  /** The id of the box that is selected. */
  readonly showSelection: (boxId: string | null) => void
  readonly showDrag: (drag: PresenceState['drag']) => void
  /** Points at something for everybody at this table, or no longer. */
  readonly showLaser: (laser: Laser | null) => void
  /** Asks the facilitator to come to this table, or no longer. */
  readonly raiseHand: (hand: boolean) => void
  /** Tells that this reader has made their own view, or no longer. */
  readonly showReady: (ready: boolean) => void
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
  const attendees = signal<readonly Present[]>([])
  const renew = () => {
    others.set(othersIn(awareness))
    if (!samePeople(attendees.current(), others.current())) attendees.set(others.current())
  }
  awareness.on('change', renew)

  let own: PresenceState = {
    attendee: null,
    cursor: null,
    selection: null,
    drag: null,
    hand: false,
    ready: false,
    laser: null,
  }
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
    attendees,
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
    showLaser: (laser) => {
      own = { ...own, laser }
      tellSoon()
    },
    raiseHand: (hand) => {
      own = { ...own, hand }
      tellNow()
    },
    showReady: (ready) => {
      own = { ...own, ready }
      tellNow()
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

function samePeople(before: readonly Present[], now: readonly Present[]): boolean {
  return before.length === now.length && before.every((one, index) => isSame(one, now[index]!))
}

function isSame(a: Present, b: Present): boolean {
  return (
    a.clientId === b.clientId &&
    a.attendee.name === b.attendee.name &&
    a.attendee.roleId === b.attendee.roleId &&
    a.attendee.colour === b.attendee.colour
  )
}
