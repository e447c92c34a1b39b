import * as Y from 'yjs'
import { contentOf, openClient } from '../wire/client.ts'
import { makeStampedEdits, readStamps } from '../wire/stamp.ts'
import type { JobOf } from './job.ts'
import { wait, waitUntil } from './wait.ts'

export interface CrashResult {
  /** How many of each writer's edits were acknowledged; `null` where nothing is. */
  readonly acknowledged: readonly number[] | null
  /** How many of each writer's edits an observer saw. */
  readonly observed: readonly number[]
}

const patience = 30_000
/** How long before the edits nothing happens, so that storage is idle. */
const calm = 1_000

/** Edits, and `kill -9` at a given moment. What was told or seen until the connections broke counts. */
export async function crashLoad(job: JobOf<'crash'>): Promise<CrashResult> {
  const room = job.rooms[0]!
  const acknowledged = Array.from({ length: job.writers }, () => 0)
  const observed = Array.from({ length: job.writers }, () => 0)
  const isComplete = (counts: readonly number[]) => counts.every((count) => count >= job.each)
  let killed = false
  const killWhen = (moment: typeof job.when, counts: readonly number[]) => {
    if (killed || job.when !== moment || !isComplete(counts)) return
    killed = true
    process.kill(job.pid, 'SIGKILL')
  }

  const observer = openClient(job.origin, room, {
    onUpdateMessage: (message) => {
      readStamps(message, (sender) => (observed[sender - 1]! += 1))
      killWhen('observed', observed)
    },
  })
  const writers = acknowledged.map((_, index) =>
    openClient(job.origin, room, {
      onAcknowledged: (edits) => {
        acknowledged[index] = edits
        killWhen('acknowledged', acknowledged)
      },
    }),
  )
  const all = [observer, ...writers]
  await Promise.all(all.map(({ synced }) => synced))
  const edits = writers.map((writer, index) =>
    makeStampedEdits(new Y.Doc(), index + 1, crashKeys(index, job.each), writer.framed),
  )
  await wait(calm)

  const closed = Promise.all(all.map(({ socket }) => new Promise((resolve) => socket.once('close', resolve))))
  for (let next = 0; next < job.each; next += 1) {
    if (job.pace > 0) await wait(job.pace)
    for (const [index, writer] of writers.entries()) {
      const edit = edits[index]![next]!
      edit.stamp(next)
      writer.sendEdit(edit.message)
      writer.askSaved()
    }
  }
  if (!(await waitUntil(() => killed, patience))) throw new Error(`Not all edits were ${job.when}`)
  await closed
  return { acknowledged: observer.acknowledges ? acknowledged : null, observed }
}

/** Which edits a server still has: for each writer, their numbers. */
export async function recall(job: JobOf<'recall'>): Promise<readonly (readonly number[])[]> {
  const doc = new Y.Doc()
  const notes = doc.getMap('notes')
  const client = openClient(job.origin, job.rooms[0]!, {
    onState: (state) => Y.applyUpdate(doc, state),
    onUpdateMessage: (message) => Y.applyUpdate(doc, contentOf(message, client.prefixLength)),
  })
  await client.synced
  // Some say that they are synced before they have loaded anything.
  await wait(calm)
  await client.close()
  return Array.from({ length: job.writers }, (_, writer) =>
    crashKeys(writer, job.each).flatMap((key, index) => (notes.has(key) ? [index] : [])),
  )
}

function crashKeys(writer: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `crash-${writer}-${index}/at`)
}
