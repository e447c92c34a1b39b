import { closeCodeFor, type CloseReason } from '@praatplaat/protocol'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { SyncCounts } from '../watch/sync-counts.ts'
import { serverFrame, together, writeFrame, type ServerFrame } from './server-frame.ts'
import type { Soon } from './soon-together.ts'

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
  /** Sends what must arrive and may wait a moment: it goes along with what is written next, or else by itself. */
  readonly sendSoon: (message: Uint8Array) => void
  /** Sends a whole document, which may be larger than the bound and counts beside it until it is gone. */
  readonly sendWhole: (message: Uint8Array) => void
  /** Sends what may be left out. Returns whether it was sent. */
  readonly sendPresence: (message: Uint8Array) => boolean
  /**
   * Sends what many get, framed once for all of them. It must arrive.
   *
   * @param withPresence the same with presence behind it, in one write: for a reader that keeps up.
   */
  readonly pass: (edits: ServerFrame, withPresence: ServerFrame | null) => void
  /** Sends presence that many get, framed once for all of them. It may be left out. */
  readonly passPresence: (presence: ServerFrame) => void
  /** The same for presence that may wait a moment, as with `sendSoon`. */
  readonly passPresenceSoon: (presence: ServerFrame) => void
  /** Answers a ping, unless the answers pile up. */
  readonly pong: (payload: Uint8Array) => void
  /** Whether anything was sent since this was asked last. */
  readonly sentSinceAsked: () => boolean
  readonly close: (reason: CloseReason) => void
  /** Stops or goes on reading, so that what a client sends meanwhile waits in the network and not in memory. */
  readonly pause: () => void
  readonly resume: () => void
}

/**
 * Messages are not sent by `ws` but written to its line, framed here: it would frame each of them anew
 * for every client and write header and content apart, which is half of what sending costs. What this
 * relies on: `ws` too writes whole frames to the line, at once, so that frames never mix. That is so
 * while it compresses nothing (see where the WebSocketServer is made) and is sent no fragments and no blobs;
 * what it tells of what still waits is what waits on the line, whoever wrote it. server-frame.test.ts fails when
 * one of these is not so any more.
 *
 * @param line what `ws` was given to write to.
 * @param soon when what may wait a moment is written at the latest.
 */
export function clientSocket(
  socket: WebSocket,
  line: Duplex,
  counts: SyncCounts,
  soon: Soon,
  bounds: SendBounds = sendBounds,
): ClientSocket {
  let sent = false
  let held: ServerFrame | null = null
  /** How many times something was held: whose time has come may have gone along already, and not what is held now. */
  let holds = 0
  let excused = 0

  const waiting = () => {
    const bytes = line.writableLength
    if (bytes <= bounds.dropPresenceAbove) excused = 0
    return Math.max(0, bytes - excused)
  }
  const putFrame = (frame: ServerFrame) => {
    const written = held ? together([held, frame]) : frame
    held = null
    sent = true
    counts.messagesOut += written.messages
    counts.bytesOut += written.contentLength
    writeFrame(line, written)
  }
  const putHeld = () => {
    const frame = held
    held = null
    if (frame && isOpen()) putFrame(frame)
  }
  const hold = (frame: ServerFrame) => {
    if (held) {
      held = together([held, frame])
    } else {
      held = frame
      holds += 1
      const now = holds
      soon(() => {
        if (holds === now) putHeld()
      })
    }
  }
  const put = (message: Uint8Array) => putFrame(serverFrame(message))
  const isOpen = () => socket.readyState === socket.OPEN
  const takesPresence = () => {
    const takes = waiting() <= bounds.dropPresenceAbove
    if (!takes) counts.presenceDropped += 1
    return takes
  }
  const close = (reason: CloseReason) => {
    putHeld()
    socket.resume()
    socket.close(closeCodeFor(reason), reason)
  }

  return {
    send(message) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) close('too-slow')
      else put(message)
    },
    sendSoon(message) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) close('too-slow')
      else hold(serverFrame(message))
    },
    sendWhole(message) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) return close('too-slow')
      put(message)
      // One at a time: asking again and again without reading is not excused.
      excused = Math.max(excused, message.length)
    },
    sendPresence(message) {
      if (!isOpen() || !takesPresence()) return false
      put(message)
      return true
    },
    pass(edits, withPresence) {
      if (!isOpen()) return
      if (waiting() > bounds.closeAbove) close('too-slow')
      else putFrame(withPresence && takesPresence() ? withPresence : edits)
    },
    passPresence(presence) {
      if (isOpen() && takesPresence()) putFrame(presence)
    },
    passPresenceSoon(presence) {
      if (isOpen() && takesPresence()) hold(presence)
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
