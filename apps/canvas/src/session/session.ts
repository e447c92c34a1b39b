import type { ArgsOf, Canvas, Mutation, Outcome } from '@praatplaat/model'
import type { PersonalUndo, Splice, TextPlace } from '@praatplaat/model/document'
import type { Ability } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import type { FollowedEdits } from './follow-edits.ts'
import type { Presence } from './presence.ts'
import type { SavedState } from './saved-state.ts'
import type { Signal, WritableSignal } from './signal.ts'

/** Why a session is over for good; the reader is told, and what to do. */
export type SessionEnd = 'gone' | 'wrong-key' | 'no-access' | 'reload' | 'too-large' | 'refused'

/** Something that the server says while the connection goes on. A new object every time, so that the same can be said twice. */
export interface Notice {
  /** One of protocol's notice codes, or one that only a newer server knows. Some bring more along. */
  readonly code: string
}

/**
 * A canvas that is open on this device: the document, who is there, and whether the work is
 * saved. All of React reads and writes the document through here.
 */
export interface Session {
  readonly canvasId: string
  readonly key: string
  readonly ability: Ability
  /** The workshop of which the canvas is a table; `null` when it stands alone. */
  readonly workshopId: string | null
  /** Whether the facilitator has put the tables on hold. */
  readonly frozen: WritableSignal<boolean>
  readonly canvas: Signal<Canvas>
  /** For what lies in the document beside the canvas. The canvas itself is changed by `commit` and `write` alone. */
  readonly doc: Y.Doc
  /** Each change of the canvas, and whose it is. */
  readonly edits: FollowedEdits
  readonly saved: Signal<SavedState>
  /** Whether closing the page now would lose work: it is neither on the server nor on the device. */
  readonly atRisk: () => boolean
  readonly end: Signal<SessionEnd | null>
  readonly notice: Signal<Notice | null>
  readonly presence: Presence
  readonly undo: PersonalUndo
  /** Tells this device from the others in presence. */
  readonly clientId: number
  /** Does what the reader asked; a viewer is refused, on the server too. */
  readonly commit: <M extends Mutation>(mutation: M, args: ArgsOf<M>) => Outcome
  /** Changes a text that people write together. */
  readonly write: (place: TextPlace, splice: Splice) => void
  /** The shared text at a place, to follow; `null` when what it belongs to is gone. */
  readonly text: (place: TextPlace) => Y.Text | null
  /** What lies in the document beside the canvas, such as what is said to this table. All else goes by {@link Session.canvas}. */
  readonly beside: <T>(read: (doc: Y.Doc) => T) => T
  readonly close: () => void
}
