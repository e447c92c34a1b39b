import { offerSubprotocols, ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import { connectRawClient } from '../testing/test-client.ts'
import { hostileManners } from './hostile-manners.ts'
import { forViewersOnly, hostileMessages, rarely, type Surroundings } from './hostile-messages.ts'
import type { Tally } from './tally.ts'

export interface Target {
  readonly canvasId: string
  /** `null`: comes without one. */
  readonly key: string | null
  readonly mayWrite: boolean
}

/** Everything that somebody hostile does, by name. */
export const hostileKinds: readonly string[] = [
  ...Object.keys(hostileMessages),
  ...Object.keys(hostileManners),
]

/** One that is hostile, for as long as it is connected. */
export interface HostileTurn {
  readonly origin: string
  readonly target: Target
  /** What to do, again and again; `null` for anything at random. */
  readonly kind: string | null
  readonly surroundings: Surroundings
  readonly tally: Tally
  /** Milliseconds to wait for the server to have dealt with something. */
  readonly patience: number
}

/**
 * Connects, does some of what nobody should, and sees what becomes of it. Who is not thrown out
 * for it stays for a while, which is when it could do harm.
 *
 * @returns whether the server dealt with all of it, or closed the connection, in time.
 */
export async function behaveBadly(turn: HostileTurn): Promise<boolean> {
  const { target, surroundings, tally } = turn
  const { random } = surroundings
  const subprotocol = random.chance(0.5) ? ownSubprotocol : stockSubprotocol
  const offer = target.key === null ? [subprotocol] : offerSubprotocols(subprotocol, target.key)
  const client = connectRawClient(turn.origin, target.canvasId, offer)
  client.socket.on('error', () => {})
  await client.opened

  for (
    let count = 1 + random.below(4);
    count > 0 && client.socket.readyState === client.socket.OPEN;
    count -= 1
  ) {
    const kind = turn.kind ?? pickKind(surroundings, target)
    const manner = hostileManners[kind]
    if (manner) manner(client.socket)
    else client.send(hostileMessages[kind]!(surroundings))
    const outcome = await Promise.race([
      client.closed.then((code) => `closed with ${code}`),
      answered(client.socket).then(() => 'went on'),
      after(turn.patience).then(() => 'no answer'),
    ])
    tally.count(kind, outcome)
    if (outcome === 'no answer') return false
  }
  // Not all of them say goodbye.
  if (random.chance(0.5)) client.socket.terminate()
  else client.socket.close()
  return true
}

function pickKind({ random }: Surroundings, { mayWrite }: Target): string {
  for (;;) {
    const kind = random.pick(hostileKinds)
    if (mayWrite && forViewersOnly.has(kind)) continue
    if (rarely.has(kind) && !random.chance(0.05)) continue
    return kind
  }
}

/** How often it is asked whether everything has been dealt with, in milliseconds. */
const askEvery = 500

/**
 * Messages and pings are read in turn: the answer to a ping comes after what was sent before it was dealt with.
 * A server may leave one ping unanswered while half a megabyte still waits for us, such as a hundred whole
 * documents: so it is asked again.
 */
function answered(socket: ReturnType<typeof connectRawClient>['socket']): Promise<void> {
  return new Promise((resolve) => {
    const ask = () => {
      if (socket.readyState === socket.OPEN) socket.ping()
      else clearInterval(again)
    }
    const again = setInterval(ask, askEvery)
    socket.once('pong', () => {
      clearInterval(again)
      resolve()
    })
    ask()
  })
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
