import type { WebSocket } from 'ws'
import type { ClientSocket } from './client-socket.ts'
import { encodePresence } from './presence-messages.ts'

/** Notices connections that are dead without having been closed: a sleeping laptop, a lost network. */
export interface Heartbeat {
  /** @param moved whether the line has shown life since this was asked last. */
  readonly watch: (socket: WebSocket, client: ClientSocket, moved: () => boolean) => void
  /** Ends a connection that does not answer within a few seconds. */
  readonly prove: (socket: WebSocket) => void
  /** Ends what is still connected, and stops. */
  readonly stop: () => void
}

/** Says nothing about anybody. It is sent to be heard: stock clients give up after 30 s of silence, and pings don't count. */
const nothingNew = encodePresence([])

interface Watched {
  readonly client: ClientSocket
  readonly moved: () => boolean
  answered: boolean
}

/**
 * @param interval milliseconds between pings; who has neither answered one by the
 *   next nor moved anything is gone. It must be well below 30 s, see above.
 */
export function startHeartbeat(interval: number): Heartbeat {
  const watched = new Map<WebSocket, Watched>()

  const timer = setInterval(() => {
    for (const [socket, state] of watched) {
      // Asked every time, so that it speaks of this interval alone.
      const moved = state.moved()
      if (!state.answered && !moved) {
        socket.terminate()
        continue
      }
      state.answered = false
      socket.ping()
      if (!state.client.sentSinceAsked()) state.client.sendPresence(nothingNew)
    }
  }, interval)

  return {
    watch(socket, client, moved) {
      watched.set(socket, { client, moved, answered: true })
      socket.on('pong', () => {
        const state = watched.get(socket)
        if (state) state.answered = true
      })
      socket.on('close', () => watched.delete(socket))
    },
    prove(socket) {
      const verdict = setTimeout(() => {
        const state = watched.get(socket)
        // A line that is busy gets until the next beat.
        if (state?.moved()) state.answered = true
        else socket.terminate()
      }, interval / 4)
      socket.once('pong', () => clearTimeout(verdict))
      socket.once('close', () => clearTimeout(verdict))
      socket.ping()
    },
    stop() {
      clearInterval(timer)
      for (const socket of watched.keys()) socket.terminate()
    },
  }
}
