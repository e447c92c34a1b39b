import { syncStep } from '@praatplaat/protocol'
import * as Y from 'yjs'
import { encodeSync, openClient } from '../wire/client.ts'
import { updateOf } from '../wire/stamp.ts'
import type { JobOf, Pause } from './job.ts'
import { waitUntil } from './wait.ts'

/** So many messages may be on their way to the one who does read. */
const window = 32
const patience = 60_000

/**
 * One client stops reading while others write: what the server then keeps for it. Writers come after each
 * other, each within what a server may allow one connection; an observer that does read sets the pace.
 * Between `stalled` and `written` the traffic flows.
 */
export async function stalledLoad(job: JobOf<'stall'>, pause: Pause): Promise<null> {
  const room = job.rooms[0]!
  let seen = 0
  const observer = openClient(job.origin, room, {
    onUpdateMessage: (message) => {
      if (message.length > job.bytes) seen += 1
    },
  })
  const stalled = openClient(job.origin, room)
  await Promise.all([observer.synced, stalled.synced])
  stalled.socket.pause()
  await pause('stalled')

  const doc = new Y.Doc()
  let sent = 0
  for (let writer = 0; writer < job.writers; writer += 1) {
    const client = openClient(job.origin, room)
    await client.synced
    doc.clientID = 1_000 + writer
    for (let index = 0; index < job.each; index += 1) {
      const text = String(sent % 10).repeat(job.bytes)
      const update = updateOf(doc, () => doc.getMap('notes').set('large/text', text))
      client.sendEdit(client.framed(encodeSync(syncStep.update, update)))
      sent += 1
      if (!(await waitUntil(() => sent - seen < window, patience))) throw new Error('Nothing is passed on')
    }
    if (!(await waitUntil(() => seen >= sent, patience))) throw new Error('Not all was passed on')
    await client.close()
  }
  await pause('written')
  for (const { socket } of [observer, stalled]) socket.terminate()
  return null
}
