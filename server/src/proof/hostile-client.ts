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

const kinds = [...Object.keys(hostileMessages), ...Object.keys(hostileManners)]

/**
 * Connects, says some of what nobody should, and sees what becomes of it. Half of them are not
 * thrown out by what they say and stay for a while, which is when they could do harm.
 *
 * @param patience milliseconds to wait for the server's answer to the last message.
 * @returns whether the server answered, or closed the connection, in time.
 */
export async function behaveBadly(
  origin: string,
  target: Target,
  surroundings: Surroundings,
  tally: Tally,
  patience: number,
): Promise<boolean> {
  const { random } = surroundings
  const subprotocol = random.chance(0.5) ? ownSubprotocol : stockSubprotocol
  const offer = target.key === null ? [subprotocol] : offerSubprotocols(subprotocol, target.key)
  const client = connectRawClient(origin, target.canvasId, offer)
  client.socket.on('error', () => {})
  await client.opened

  for (
    let count = 1 + random.below(4);
    count > 0 && client.socket.readyState === client.socket.OPEN;
    count -= 1
  ) {
    const kind = pickKind(surroundings, target)
    const manner = hostileManners[kind]
    if (manner) manner(client.socket)
    else client.send(hostileMessages[kind]!(surroundings))
    const outcome = await Promise.race([
      client.closed.then((code) => `closed with ${code}`),
      answered(client.socket).then(() => 'went on'),
      after(patience).then(() => 'no answer'),
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
    const kind = random.pick(kinds)
    if (mayWrite && forViewersOnly.has(kind)) continue
    if (rarely.has(kind) && !random.chance(0.05)) continue
    return kind
  }
}

/** Messages and pings are read in turn: the answer to a ping comes after what was sent before it was dealt with. */
function answered(socket: ReturnType<typeof connectRawClient>['socket']): Promise<void> {
  return new Promise((resolve) => {
    socket.once('pong', () => resolve())
    if (socket.readyState === socket.OPEN) socket.ping()
  })
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
