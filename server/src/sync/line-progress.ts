import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** What the system still has to take from a socket. Node tells it nowhere else, and uses it so for its own time-outs. */
interface WithHandle {
  readonly _handle?: { readonly writeQueueSize?: number } | null
}

/**
 * Tells whether the other side of a connection has shown any life since this was asked last: something
 * came from it, or it took something of what was waiting for it. A large document on a slow line keeps
 * a pong waiting behind it for longer than a heartbeat, and yet all is well.
 *
 * What is sent counts only while it has to wait: what the system takes at once proves nothing, it does
 * so for a while also when nobody is there any more.
 */
export function lineProgress(socket: Duplex): () => boolean {
  const line = socket as Socket & WithHandle
  const waiting = () => line._handle?.writeQueueSize ?? 0
  let lastRead = line.bytesRead
  let lastWaiting = waiting()

  return () => {
    const [read, stillWaiting] = [line.bytesRead, waiting()]
    const moved = read !== lastRead || (lastWaiting > 0 && stillWaiting !== lastWaiting)
    lastRead = read
    lastWaiting = stillWaiting
    return moved
  }
}
