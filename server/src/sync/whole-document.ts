import { encodeState } from './document-messages.ts'

/** What somebody gets who has nothing of a document yet: the message with all of it, made once for everybody who comes. */
export interface WholeDocument {
  /** `null` when it has to be made, and there is no document yet to make it of. */
  readonly message: () => Uint8Array | null
  /** The document is another one now. */
  readonly changed: () => void
}

/**
 * @param stored the document as it is stored, which is given as it is until something changes; `null` when
 *   that must not be: when something has to be done to it first.
 * @param encode the document as it is; `null` while there is none.
 */
export function wholeDocument(stored: Uint8Array | null, encode: () => Uint8Array | null): WholeDocument {
  let message = stored && encodeState(stored)
  return {
    message() {
      if (message) return message
      const state = encode()
      if (state) message = encodeState(state)
      return message
    },
    changed() {
      message = null
    },
  }
}

/** Whether a state vector is that of somebody who has nothing. */
export function isOfNothing(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0
}
