import type { Awareness } from 'y-protocols/awareness'
import { signal, type Signal } from './signal.ts'

/** Who someone at the table is to the others. */
export interface Attendee {
  readonly name: string
  /** The role they speak for; `null` for a guest or the facilitator. */
  readonly roleId: string | null
  readonly colour: string
}

/** A place on the board, told by phase and lane, because screens differ in size. */
export interface PlaceOnBoard {
  readonly phaseId: string | null
  readonly lane: string
  /** Where in that lane, as fractions of its width and height. */
  readonly u: number
  readonly v: number
}

/** What someone is doing; it is gone when they leave. */
export interface PresenceState {
  readonly attendee?: Attendee
  readonly cursor?: PlaceOnBoard | null
  /** The id of the selected chip or phase. */
  readonly selection?: string | null
  /** The role being dragged, and where it hangs. */
  readonly drag?: { readonly roleId: string; readonly at: PlaceOnBoard } | null
}

export interface Other extends PresenceState {
  readonly clientId: number
  readonly attendee: Attendee
}

/** The presence of the others, and what we tell of ourselves. */
export interface Presence {
  readonly others: Signal<readonly Other[]>
  readonly introduce: (attendee: Attendee) => void
  readonly showCursor: (cursor: PlaceOnBoard | null) => void
  readonly showSelection: (selection: string | null) => void
  readonly showDrag: (drag: PresenceState['drag']) => void
  readonly stop: () => void
}

/** How often a moving cursor or drag is told, in milliseconds; faster is not seen, slower stutters. */
const tellEvery = 50

/**
 * Presence over Yjs awareness. Moves are told at most once per 50 ms, the last one always.
 * What others say is not trusted: a state without an attendee is not shown.
 */
export function awarenessPresence(awareness: Awareness): Presence {
  const others = signal<readonly Other[]>([])
  const renew = () => {
    const states = [...awareness.getStates()] as [number, PresenceState][]
    others.set(
      states
        .filter(([clientId, state]) => clientId !== awareness.clientID && isAttendee(state.attendee))
        .map(([clientId, state]) => ({ ...state, attendee: state.attendee!, clientId }))
        .sort((a, b) => a.clientId - b.clientId),
    )
  }
  awareness.on('change', renew)

  let waiting: Partial<PresenceState> = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let toldAt = 0
  const tellNow = () => {
    clearTimeout(timer)
    timer = undefined
    toldAt = Date.now()
    awareness.setLocalState({ ...awareness.getLocalState(), ...waiting })
    waiting = {}
  }
  const tellSoon = (part: Partial<PresenceState>) => {
    waiting = { ...waiting, ...part }
    timer ??= setTimeout(tellNow, Math.max(0, toldAt + tellEvery - Date.now()))
  }
  const tell = (part: Partial<PresenceState>) => {
    waiting = { ...waiting, ...part }
    tellNow()
  }

  return {
    others,
    introduce: (attendee) => tell({ attendee }),
    showCursor: (cursor) => tellSoon({ cursor }),
    showSelection: (selection) => tell({ selection }),
    showDrag: (drag) => (drag ? tellSoon({ drag }) : tell({ drag: null })),
    stop: () => {
      clearTimeout(timer)
      awareness.off('change', renew)
    },
  }
}

function isAttendee(attendee: Attendee | undefined): boolean {
  return typeof attendee?.name === 'string' && attendee.name !== '' && typeof attendee.colour === 'string'
}
