import { syncStep } from '@praatplaat/protocol'
import * as Y from 'yjs'
import { encodeSync, openClient } from '../wire/client.ts'
import { makeStampedEdits, readStamps } from '../wire/stamp.ts'
import type { JobOf } from './job.ts'
import { wait, waitUntil } from './wait.ts'

const patience = 60_000
const pace = 20

/** Brings a large document in one edit, as somebody does who worked for long without a connection. */
export async function fillLarge({ origin, rooms, notes }: JobOf<'fill-large'>): Promise<null> {
  const doc = largeDocument(notes)
  let arrived = false
  const observer = openClient(origin, rooms[0]!, { onUpdateMessage: () => (arrived = true) })
  const client = openClient(origin, rooms[0]!)
  await Promise.all([observer.synced, client.synced])
  client.sendEdit(client.framed(encodeSync(syncStep.update, Y.encodeStateAsUpdate(doc))))
  if (!(await waitUntil(() => arrived, patience))) throw new Error('The large edit was not passed on')
  await Promise.all([observer.close(), client.close()])
  return null
}

/** People who come to it at once and edit it. */
export async function workOnLarge(job: JobOf<'use-large'>): Promise<null> {
  const room = job.rooms[0]!
  let seen = 0
  const clients = Array.from({ length: job.clients }, () =>
    openClient(job.origin, room, { onUpdateMessage: (message) => readStamps(message, () => (seen += 1)) }),
  )
  await Promise.all(clients.map(({ synced }) => synced))
  const edits = clients.map((client, index) =>
    makeStampedEdits(new Y.Doc(), index + 1, keys(index, job.each), client.framed),
  )
  for (let next = 0; next < job.each; next += 1) {
    for (const [index, client] of clients.entries()) {
      const edit = edits[index]![next]!
      edit.stamp(next)
      client.sendEdit(edit.message)
    }
    // Somebody comes while the others work.
    if (next === job.each - 1 || next === 1) {
      const late = openClient(job.origin, room)
      await late.synced
      await late.close()
    }
    await wait(pace)
  }
  const all = job.clients * (job.clients - 1) * job.each
  if (!(await waitUntil(() => seen >= all, patience))) throw new Error(`Only ${seen} of ${all} edits came`)
  await Promise.all(clients.map((client) => client.close()))
  return null
}

function largeDocument(notes: number): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (let note = 0; note < notes; note += 1)
      doc.getMap('notes').set(`note-${note}`, [note, Math.PI * note])
  })
  return doc
}

function keys(writer: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `large-${writer}/${index}`)
}
