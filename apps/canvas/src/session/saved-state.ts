/** What the top bar says about the reader's work. It is told by the server, never guessed. */
export type SavedState = 'saved' | 'saving' | 'offline'

/**
 * Follows which edits the server has on disk. Pure bookkeeping: the session tells it what
 * happened, and sends the barriers that it asks for.
 *
 * A barrier is numbered; the server answers it once every message that came before it on
 * this connection is committed. Clocks are no proof (a deletion advances none), so nothing
 * else counts.
 */
export interface SavedLedger {
  readonly state: () => SavedState
  /** The reader changed something. */
  readonly edited: () => void
  /** Connected and in step: all that was edited offline has been sent before this call. */
  readonly connected: () => void
  readonly disconnected: () => void
  /** The number for the next barrier, to be sent after everything edited so far; `null` when none is needed. */
  readonly takeBarrier: () => number | null
  /** The server answered barrier `n`. */
  readonly acknowledged: (n: number) => void
}

export function savedLedger(): SavedLedger {
  let online = false
  let unsent = false
  let sent = 0
  let answered = 0

  return {
    state: () => (!online ? 'offline' : unsent || answered < sent ? 'saving' : 'saved'),
    edited: () => void (unsent = true),
    connected: () => {
      online = true
      // Also without edits of our own: the first answer is what "saved" rests on.
      unsent = true
    },
    disconnected: () => {
      online = false
      unsent = true
    },
    takeBarrier: () => {
      if (!online || !unsent) return null
      unsent = false
      return (sent += 1)
    },
    acknowledged: (n) => void (answered = Math.max(answered, n)),
  }
}
