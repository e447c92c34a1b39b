import { openClient, type Client } from '../wire/client.ts'
import { encodePresenceMessage } from '../wire/presence-message.ts'
import type { JobOf, Pause } from './job.ts'
import { wait } from './wait.ts'

/** How many connect at a time: a thousand at once would measure how long the queue of the listening socket is. */
const atATime = 50
const settle = 2_000

/**
 * Connections that have shown who is there and do nothing more. At `rooms-open` every room is loaded and has one;
 * at `connected` there are so many more.
 */
export async function idleLoad(job: JobOf<'idle'>, pause: Pause): Promise<null> {
  const clients: Client[] = []
  const enter = async (count: number) => {
    for (let first = 0; first < count; first += atATime) {
      const group = Array.from({ length: Math.min(atATime, count - first) }, (_, index) =>
        openClient(job.origin, job.rooms[(first + index) % job.rooms.length]!),
      )
      await Promise.all(group.map(({ synced }) => synced))
      for (const client of group) {
        clients.push(client)
        client.send(client.framed(encodePresenceMessage(clients.length, 1)))
      }
    }
    await wait(settle)
  }

  await enter(job.rooms.length)
  await pause('rooms-open')
  await enter(job.connections)
  await pause('connected')
  for (const { socket } of clients) socket.terminate()
  return null
}
