/**
 * What the top bar says about the reader's work. `saved` is told by the server and `onDevice` by
 * the device's own storage; neither is ever guessed. `offline` is work that is in this page only.
 */
export type SavedState = 'saved' | 'saving' | 'onDevice' | 'offline'

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
  /** Whether there are edits that are in this page only: neither on the server nor on the device. */
  readonly atRisk: () => boolean
  /** The reader changed something. */
  readonly edited: () => void
  /** Connected and in step: all that was edited offline has been sent before this call. */
  readonly connected: () => void
  readonly disconnected: () => void
  /** The number for the next barrier, to be sent after everything edited so far; `null` when none is needed. */
  readonly takeBarrier: () => number | null
  /** The server answered barrier `n`. */
  readonly acknowledged: (n: number) => void
  /** How many edits there were so far; to be handed back once the device has kept them. */
  readonly edits: () => number
  /** The device has kept the first `edits` edits. */
  readonly kept: (edits: number) => void
  /** What the device had kept is gone. */
  readonly lost: () => void
}

export function savedLedger(): SavedLedger {
  let online = false
  let unsent = false
  let sent = 0
  let answered = 0
  let edits = 0
  let onDevice = -1
  /** How many edits came before each barrier that the server has not answered, and before the last that it has. */
  const before = new Map<number, number>()
  let onServer = 0

  return {
    state: () => {
      if (!online) return onDevice === edits ? 'onDevice' : 'offline'
      return unsent || answered < sent ? 'saving' : 'saved'
    },
    atRisk: () => edits > Math.max(onServer, onDevice),
    edited: () => {
      unsent = true
      edits += 1
    },
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
      sent += 1
      before.set(sent, edits)
      return sent
    },
    acknowledged: (n) => {
      answered = Math.max(answered, n)
      for (const [barrier, count] of before) {
        if (barrier > n) continue
        onServer = Math.max(onServer, count)
        before.delete(barrier)
      }
    },
    edits: () => edits,
    kept: (count) => void (onDevice = Math.max(onDevice, count)),
    lost: () => void (onDevice = -1),
  }
}
