import { meaningOfClose } from '@praatplaat/protocol'
import type { SessionEnd } from './session.ts'

/**
 * What the close of a connection means for the session.
 *
 * The server says "gone" as well for a key that it does not know, so that ids cannot be probed.
 * Only who was let in knows what it means: somebody deleted the canvas just now. At the door it may
 * be the server that was set back, and then what this device kept is the only copy.
 *
 * @param code the code of a close that is final.
 * @param wasInStep whether the document had come in over the connection that was closed.
 */
export function sessionEndOf(code: number, wasInStep: boolean): SessionEnd {
  switch (meaningOfClose(code).reason) {
    case 'gone':
      return wasInStep ? 'gone' : 'wrong-key'
    case 'no-key':
    case 'may-not':
      return 'no-access'
    case 'client-too-old':
      return 'reload'
    case 'too-big':
      return 'too-large'
    default:
      return 'refused'
  }
}
