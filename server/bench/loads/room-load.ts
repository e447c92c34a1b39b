import * as Y from 'yjs'
import { percentile } from '../results/percentile.ts'
import { openClient, type Client } from '../wire/client.ts'
import { encodePresenceMessage } from '../wire/presence-message.ts'
import { makeStampedEdits, readStamps, type StampedEdit } from '../wire/stamp.ts'
import type { JobOf, Pause } from './job.ts'
import { planSends, seededRandom, type PlannedSend } from './send-plan.ts'
import { wait } from './wait.ts'

export interface RoomLoadResult {
  /** From sending an edit to its receipt by each other client of the room, in milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Receipts that should have been and were not, within five seconds. */
  readonly missing: number
  /** How much later than planned things were sent, p99 in milliseconds: whether the load kept up. */
  readonly lateness: number
  /** Of the load's own process, while it measured. */
  readonly loadCpuMs: number
}

const editsPerSecond = 5
const presencePerSecond = 10
/** Our app asks this long after an edit. */
const askSavedAfter = 40
const warmUpSeconds = 3
const stragglersWithin = 5_000
/** So many notes are moved about by each client. */
const notesPerClient = 10

interface Attendee {
  readonly client: Client
  readonly clientId: number
  readonly edits: readonly StampedEdit[]
  nextEdit: number
  clock: number
}

/**
 * People at tables: rooms of clients that edit and move their pointers. The first seconds are not
 * counted; `start` and `end` bound what is.
 */
export async function roomLoad(job: JobOf<'rooms'>, pause: Pause): Promise<RoomLoadResult> {
  const seconds = warmUpSeconds + job.seconds
  let countFrom = Infinity
  let countUntil = Infinity
  let sent = 0
  const latencies: number[] = []

  const attend = (index: number): Attendee => {
    const sender = index + 1
    const client = openClient(job.origin, job.rooms[Math.floor(index / job.clientsPerRoom)]!, {
      onUpdateMessage: (message) => {
        const now = performance.now()
        readStamps(message, (from, sentAt) => {
          if (from !== sender && sentAt >= countFrom && sentAt < countUntil) latencies.push(now - sentAt)
        })
      },
    })
    const doc = new Y.Doc()
    const keys = Array.from(
      { length: seconds * editsPerSecond + 1 },
      (_, edit) => `load-${sender}-${edit % notesPerClient}/at`,
    )
    const edits = makeStampedEdits(doc, sender, keys, client.framed)
    return { client, clientId: doc.clientID, edits, nextEdit: 0, clock: 1 }
  }

  const attendees = Array.from({ length: job.rooms.length * job.clientsPerRoom }, (_, index) => attend(index))
  await Promise.all(attendees.map(({ client }) => client.synced))

  const send = ({ client: index, kind }: PlannedSend) => {
    const attendee = attendees[index]!
    if (kind === 'ask-saved') return attendee.client.askSaved()
    if (kind === 'presence') {
      attendee.clock += 1
      return attendee.client.send(
        attendee.client.framed(encodePresenceMessage(attendee.clientId, attendee.clock)),
      )
    }
    const edit = attendee.edits[attendee.nextEdit]
    if (!edit) return
    attendee.nextEdit += 1
    const now = performance.now()
    if (now >= countFrom && now < countUntil) sent += 1
    edit.stamp(now)
    attendee.client.sendEdit(edit.message)
  }

  const sends = planSends(
    { clients: attendees.length, seconds, editsPerSecond, presencePerSecond, askSavedAfter },
    seededRandom(20),
  )
  const began = performance.now()
  countUntil = began + seconds * 1000
  const lateness: number[] = []
  let cpuBefore = process.cpuUsage()
  for (let next = 0; next < sends.length;) {
    const now = performance.now()
    if (countFrom === Infinity && now - began >= warmUpSeconds * 1000) {
      countFrom = now
      cpuBefore = process.cpuUsage()
      void pause('start')
    }
    for (; next < sends.length && sends[next]!.at <= now - began; next += 1) {
      if (countFrom !== Infinity) lateness.push(now - began - sends[next]!.at)
      send(sends[next]!)
    }
    await wait(1)
  }
  const expected = sent * (job.clientsPerRoom - 1)
  const giveUpAt = performance.now() + stragglersWithin
  while (latencies.length < expected && performance.now() < giveUpAt) await wait(5)
  const cpu = process.cpuUsage(cpuBefore)
  await pause('end')

  const sorted = Float64Array.from(latencies).toSorted()
  return {
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    missing: expected - latencies.length,
    lateness: percentile(Float64Array.from(lateness).toSorted(), 99),
    loadCpuMs: (cpu.user + cpu.system) / 1000,
  }
}
