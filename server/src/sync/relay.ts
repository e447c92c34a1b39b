import type { SyncCounts } from '../watch/sync-counts.ts'
import type { Connection } from './connection.ts'
import { serverFrame, together, type ServerFrame } from './server-frame.ts'

/** Passes edits on to everybody in a room but the one who made them. */
export interface Relay {
  /**
   * What comes in one read of a connection goes out together. That is at once, when all of it has been
   * looked at, and costs every other client one write.
   *
   * @param from who made it; `null` for the server itself.
   */
  readonly passOn: (message: Uint8Array, from: Connection | null) => void
  /** Sends now what is about to be sent. */
  readonly flush: () => void
}

/** From so many bytes on, a write is not worth saving. */
const mostPassedTogether = 64 * 1024

/** Edits on their way. */
interface Outgoing {
  readonly from: Connection | null
  readonly frames: ServerFrame[]
  bytes: number
}

/**
 * @param connections who is there; it changes.
 * @param takePresence what has waited for long enough to go along with an edit; `null` when nothing has.
 */
export function createRelay(
  connections: ReadonlySet<Connection>,
  takePresence: () => Uint8Array | null,
  counts: SyncCounts,
): Relay {
  let outgoing: Outgoing | null = null

  const flush = () => {
    if (!outgoing) return
    const { from, frames } = outgoing
    outgoing = null
    const edits = together(frames)
    const gathered = takePresence()
    const presence = gathered && serverFrame(gathered)
    const both = presence && together([edits, presence])
    for (const connection of connections) {
      if (connection === from) continue
      counts.updatesOut += frames.length
      connection.socket.pass(edits, both)
    }
    // Who made the edit gets nothing else now: to write this alone would cost as much as the edit did.
    if (presence) from?.socket.passPresenceSoon(presence)
  }

  return {
    passOn(message, from) {
      if (outgoing && (outgoing.from !== from || outgoing.bytes > mostPassedTogether)) flush()
      if (!outgoing) {
        outgoing = { from, frames: [], bytes: 0 }
        queueMicrotask(flush)
      }
      outgoing.frames.push(serverFrame(message))
      outgoing.bytes += message.length
    },
    flush,
  }
}
