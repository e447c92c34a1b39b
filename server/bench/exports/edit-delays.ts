import * as Y from 'yjs'
import { encodeSync, openClient } from '../wire/client.ts'
import type { RoomAddress } from '../wire/room-address.ts'
import { syncStep } from '@praatplaat/protocol'

const everyMilliseconds = 10
const patience = 10_000

/**
 * Two people in a room, of whom one writes a hundred times a second while something else goes on.
 *
 * @returns per edit how long it took to reach the other, in milliseconds.
 */
export async function editDelays(origin: string, room: RoomAddress, meanwhile: () => Promise<unknown>) {
  const sentAt: number[] = []
  const delays: number[] = []
  const other = openClient(origin, room, {
    // They arrive in the order in which they were sent.
    onUpdateMessage: () => delays.push(performance.now() - sentAt[delays.length]!),
  })
  const writer = openClient(origin, room)
  await Promise.all([other.synced, writer.synced])

  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => {
    sentAt.push(performance.now())
    writer.sendEdit(writer.framed(encodeSync(syncStep.update, update)))
  })
  const write = () => doc.getMap('canvas').set('sector', String(sentAt.length))
  const timer = setInterval(write, everyMilliseconds)
  try {
    await meanwhile()
  } finally {
    clearInterval(timer)
  }
  const until = performance.now() + patience
  while (delays.length < sentAt.length && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds))
  }
  await Promise.all([writer.close(), other.close()])
  if (delays.length < sentAt.length) throw new Error(`${sentAt.length - delays.length} edits did not arrive`)
  return delays
}
