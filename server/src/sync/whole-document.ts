import type { DocumentBytes } from './document-bytes.ts'
import { encodeState, encodeUpdate } from './document-messages.ts'
import { serverFrame, together, type ServerFrame } from './server-frame.ts'

/** What somebody gets who asks what they lack. */
export interface Answer {
  /** The message with the document, or the part that they lack. */
  readonly state: Uint8Array
  /** What is to be sent after it, the last of which makes a client say that it is synced; often nothing. */
  readonly after: ServerFrame | null
}

/** What somebody gets who has nothing of a document yet: all of it, made once for everybody who comes. */
export interface WholeDocument {
  /** `null` when it has to be made, and there is no document yet to make it of. */
  readonly answer: () => Answer | null
  /** The same for whoever reads it elsewhere; the same object for as long as nothing is edited. */
  readonly bytes: () => DocumentBytes | null
  /** The document has been edited, which this message says. */
  readonly edited: (message: Uint8Array) => void
  /** The document is another one now. */
  readonly replaced: () => void
}

/**
 * From so many bytes on it takes too long to encode a document anew for who joins: what was edited since is sent after
 * it. A smaller one is the sooner read the fewer pieces it comes in.
 */
const largeFrom = 256 * 1024
/** That may come to this part of the document, and to so many messages: whoever reads them takes longer for each than for what is in it. */
const mostSince = { part: 1 / 4, messages: 5_000 } as const

const emptyState = encodeState(Uint8Array.of(0, 0))

/**
 * @param stored the document as it is stored, which is given as it is; `null` when that must not be: when something has
 *   to be done to it first.
 * @param encode the document as it is; `null` while there is none.
 */
export function wholeDocument(stored: Uint8Array | null, encode: () => Uint8Array | null): WholeDocument {
  let state = stored
  let since: Uint8Array[] = []
  let sinceBytes = 0
  let answer: Answer | null = null
  let bytes: DocumentBytes | null = null
  /** The large message by itself: what comes after it changes with each edit, and this does not. */
  let unfinished: Uint8Array | null = null

  const replaced = () => {
    state = null
    answer = null
    bytes = null
    unfinished = null
    since = []
    sinceBytes = 0
  }
  const inOnePiece = () => {
    const encoded = encode()
    if (!encoded) return null
    replaced()
    state = encoded
    return { state: encodeState(encoded), after: null }
  }

  return {
    answer() {
      if (answer) return answer
      if (!state || (since.length > 0 && state.length < largeFrom)) {
        answer = inOnePiece()
      } else if (since.length === 0) {
        answer = { state: encodeState(state), after: null }
      } else {
        unfinished ??= encodeUpdate(state)
        answer = { state: unfinished, after: together([...since, emptyState].map(serverFrame)) }
      }
      return answer
    },
    bytes() {
      state ??= encode()
      bytes ??= state && { state, edits: [...since] }
      return bytes
    },
    edited(message) {
      answer = null
      bytes = null
      if (!state) return
      sinceBytes += message.length
      const isFew = sinceBytes <= state.length * mostSince.part && since.length < mostSince.messages
      // A copy: it may be a view on a receive buffer, which would be kept with it.
      if (isFew) since.push(new Uint8Array(message))
      else replaced()
    },
    replaced,
  }
}

/** The state vector of somebody who has nothing. */
export const vectorOfNothing: Uint8Array = Uint8Array.of(0)

/** Whether a state vector is that of somebody who has nothing. */
export function isOfNothing(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0
}
