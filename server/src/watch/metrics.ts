import type { CloseReason, NoticeCode } from '@praatplaat/protocol'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { watchEventLoopDelay } from './event-loop-delay.ts'
import type { SyncCounts } from './sync-counts.ts'

/** What is counted, for Prometheus. Numbers only: no ids, names or addresses, not even as labels. */
export interface Metrics {
  readonly committed: (milliseconds: number) => void
  readonly refused: (reason: CloseReason | NoticeCode) => void
  /** Where the present numbers of rooms and the sizes of their documents come from. */
  readonly follow: (present: PresentRooms) => void
  readonly text: () => Promise<string>
  readonly mediaType: string
  readonly stop: () => void
}

export interface PresentRooms {
  readonly count: () => number
  readonly documentBytes: () => readonly number[]
}

export function createMetrics(counts: SyncCounts): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  const gauges = (name: string, help: string, label: string, read: () => Readonly<Record<string, number>>) =>
    new Gauge({
      name,
      help,
      registers,
      labelNames: [label],
      collect() {
        for (const [value, number] of Object.entries(read())) this.set({ [label]: value }, number)
      },
    })

  const loop = watchEventLoopDelay()
  defaultMetrics(registry)
  gauges(
    'praatplaat_event_loop_delay_seconds',
    'How long work stood in the way of other work, since this was read last.',
    'quantile',
    () => {
      const { p50, p99, max } = loop.read()
      return { '0.5': p50, '0.99': p99, '1': max }
    },
  )
  gauges(
    'praatplaat_connections',
    'Clients that are connected to a canvas, by what they may do.',
    'ability',
    () => counts.connections,
  )
  counter('praatplaat_messages_in_total', 'Messages from clients.', () => counts.messagesIn)
  counter('praatplaat_bytes_in_total', 'Bytes of messages from clients.', () => counts.bytesIn)
  counter('praatplaat_messages_out_total', 'Messages to clients.', () => counts.messagesOut)
  counter('praatplaat_bytes_out_total', 'Bytes of messages to clients.', () => counts.bytesOut)
  counter('praatplaat_updates_in_total', 'Edits that came in and brought something.', () => counts.updatesIn)
  counter('praatplaat_updates_out_total', 'Edits passed on, once for each client.', () => counts.updatesOut)
  counter(
    'praatplaat_presence_dropped_total',
    'Presence left out because its reader was too slow.',
    () => counts.presenceDropped,
  )
  counter(
    'praatplaat_rooms_broken_total',
    'Rooms that could not go on, so that everybody in them had to come back.',
    () => counts.roomsBroken,
  )
  counter(
    'praatplaat_rooms_reloaded_total',
    'Documents loaded anew after an edit that was found wrong too late.',
    () => counts.roomsReloaded,
  )
  gauge('praatplaat_commits_waiting', 'Edits on their way to the disk.', () => counts.commitsWaiting)

  const commits = new Histogram({
    name: 'praatplaat_commit_seconds',
    help: 'From an edit coming in to it being on disk.',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 2],
    registers,
  })
  const refusals = new Counter({
    name: 'praatplaat_refusals_total',
    help: 'Connections and edits that were refused or ended by the server, by reason.',
    labelNames: ['reason'],
    registers,
  })

  return {
    committed: (milliseconds) => commits.observe(milliseconds / 1000),
    refused: (reason) => refusals.inc({ reason }),
    follow({ count, documentBytes }) {
      gauge('praatplaat_rooms', 'Canvases in memory.', count)
      gauge('praatplaat_document_bytes', 'What the documents in memory take up together, at most.', () =>
        documentBytes().reduce((sum, bytes) => sum + bytes, 0),
      )
      gauge('praatplaat_largest_document_bytes', 'What the largest of them takes up, at most.', () =>
        Math.max(0, ...documentBytes()),
      )
    },
    text: () => registry.metrics(),
    mediaType: registry.contentType,
    stop: loop.stop,
  }
}

/** Memory, CPU and the garbage collector; the delay of the event loop is our own, which is 0 when there is none. */
function defaultMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry })
  for (const { name } of registry.getMetricsAsArray()) {
    if (name.startsWith('nodejs_eventloop_lag')) registry.removeSingleMetric(name)
  }
}
