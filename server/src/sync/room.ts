import type { CloseReason, NoticeCode } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import type { Connection } from './connection.ts'
import type { DocumentBytes } from './document-bytes.ts'
import type { RoomDocument } from './room-document.ts'
import type { Roster } from './roster.ts'
import type { Answer } from './whole-document.ts'

/**
 * What became of an edit that a connection brought. `incomplete`: it builds on one that has not
 * come, and the sender is to be asked for its state.
 */
export type Accepted = 'accepted' | 'incomplete' | 'malformed' | 'unreadable' | 'too-large'

/**
 * One canvas in memory: its document, and who is connected. The document is stored as bytes, and these are all
 * that somebody needs who has nothing yet; what there is to look things up in is made of them afterwards.
 */
export interface Room {
  /**
   * The document as it is now. It may be another one after something broke it: do not keep it.
   *
   * @throws while the room is not ready.
   */
  readonly document: () => RoomDocument
  readonly roster: Roster<Connection>
  /** Whether there is a document: not before somebody needs one, nor while it is loaded anew, or takes a large edit. */
  readonly isReady: () => boolean
  /** Sees to it that there will be a document: whoever is connected is released when there is. */
  readonly prepare: () => void
  /** Resolves when there is a document, and rejects when there can be none. */
  readonly ready: () => Promise<void>
  /** What someone lacks whose state vector this is; `null` when only a room that is ready can tell. @throws for what is no state vector. */
  readonly answer: (stateVector: Uint8Array) => Answer | null
  /**
   * The document as it is now, for whoever reads it elsewhere; none is made of it for that. The same object for as
   * long as nothing is edited.
   *
   * @throws when it cannot be had now.
   */
  readonly content: () => Promise<DocumentBytes>
  readonly join: (connection: Connection) => void
  readonly leave: (connection: Connection) => void
  /**
   * Takes an edit, passes it on at once and appends it to the log. A large one is taken in slices, and
   * everybody's messages wait until it is there; whoever sent it hears what became of it before that.
   *
   * @param message the message that brought it, to be passed on as it is; `null` for the state
   *   with which a client answers our vector.
   */
  readonly accept: (
    from: Connection,
    update: Uint8Array,
    message: Uint8Array | null,
  ) => Accepted | Promise<Accepted>
  /**
   * Edits the document by the server's own hand, in one transaction, passes that on to
   * everybody and appends it. Returns whether it was done: not when the room was closed, or
   * is not ready.
   */
  readonly edit: (writer: (doc: Y.Doc) => void) => boolean
  /** Says something to everybody who is connected. */
  readonly notify: (code: NoticeCode) => void
  /** Whether only who facilitates may edit now. */
  readonly isFrozen: () => boolean
  /** Puts the table on hold, or lets it go on: then everybody is asked for what was held back. */
  readonly freeze: (frozen: boolean) => void
  /** Resolves when everything that was accepted so far is committed; rejects when it could not be. */
  readonly committed: () => Promise<void>
  /** Nobody is there any more: what was edited is kept as a version. */
  readonly rest: () => Promise<void>
  /** Ends the room: everybody is told why, and nothing is taken any more. */
  readonly close: (reason: CloseReason) => void
  /** What the document takes up, at most. */
  readonly bytes: () => number
}
