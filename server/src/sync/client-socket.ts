import { closeCodeFor, type CloseReason } from '@praatplaat/protocol'
import type { WebSocket } from 'ws'
import type { SyncCounts } from '../watch/sync-counts.ts'

/** How much may wait for a reader, in bytes. */
export interface SendBounds {
  /** Above this, presence is left out: it is worth nothing when it comes late. */
  readonly dropPresenceAbove: number
  /** Above this the reader is too slow and has to come back. */
  readonly closeAbove: number
}

const sendBounds: SendBounds = { dropPresenceAbove: 512 * 1024, closeAbove: 4 * 1024 * 1024 }

/** The way to one client, which never lets more wait for it than a bound. */
export interface ClientSocket {
  /** Sends what must arrive. A reader that is too slow for it is closed. */
  readonly send: (message: Uint8Array) => void
  /** Sends a whole document, which may be larger than the bound and counts beside it until it is gone. */
  readonly sendWhole: (message: Uint8Array) => void
  /** Sends what may be left out. Returns whether it was sent. */
  readonly sendPresence: (message: Uint8Array) => boolean
  /** Answers a ping, unless the answers pile up. */
  readonly pong: (payload: Uint8Array) => void
  /** Whether anything was sent since this was asked last. */
  readonly sentSinceAsked: () => boolean
  readonly close: (reason: CloseReason) => void
  /** Stops or goes on reading, so that what a client sends meanwhile waits in the network and not in memory. */
  readonly pause: () => void
  readonly resume: () => void
}

export function clientSocket(
  socket: WebSocket,
  counts: SyncCounts,
  bounds: SendBounds = sendBounds,
): ClientSocket {
  let sent = false
  let excused = 0

  const waiting = () => {
    const bytes = socket.bufferedAmount
    if (bytes <= bounds.dropPresenceAbove) excused = 0
    return Math.max(0, bytes - excused)
  }
  const put = (message: Uint8Array) => {
    sent = true
    counts.messagesOut += 1
    counts.bytesOut += message.length
    socket.send(message)
  }
  const isOpen = () => socket.readyState === socket.OPEN
  const close = (reason: CloseReason) => {
    socket.resume()
    socket.close(closeCodeFor(reason), reason)
  }

  return {
    send(message) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) close('too-slow')
      else put(message)
    },
    sendWhole(message) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) return close('too-slow')
      put(message)
      // One at a time: asking again and again without reading is not excused.
      excused = Math.max(excused, message.length)
    },
    sendPresence(message) {
      if (!isOpen()) return false
      if (waiting() > bounds.dropPresenceAbove) {
        counts.presenceDropped += 1
        return false
      }
      put(message)
      return true
    },
    pong(payload) {
      if (isOpen() && waiting() <= bounds.dropPresenceAbove) socket.pong(payload)
    },
    sentSinceAsked() {
      const answer = sent
      sent = false
      return answer
    },
    close,
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  }
}
