import type { CloseReason, NoticeCode } from '@praatplaat/protocol'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What is counted, for Prometheus. Numbers only: no ids, names or addresses. */
export interface Metrics {
  readonly committed: (milliseconds: number) => void
  readonly refused: (reason: CloseReason | NoticeCode) => void
  /** Where the present numbers of rooms and connections come from. */
  readonly follow: (present: { readonly count: () => number; readonly connections: () => number }) => void
  readonly text: () => Promise<string>
  readonly mediaType: string
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // With it come memory, CPU and the delay of the event loop.
  collectDefaultMetrics({ register: registry })

  const commits = new Histogram({
    name: 'praatplaat_commit_seconds',
    help: 'From an update coming in to it being on disk.',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  })
  const refusals = new Counter({
    name: 'praatplaat_refusals_total',
    help: 'Connections and edits that were refused, by reason.',
    labelNames: ['reason'],
    registers,
  })

  return {
    committed: (milliseconds) => commits.observe(milliseconds / 1000),
    refused: (reason) => refusals.inc({ reason }),
    follow(present) {
      const gauge = (name: string, help: string, read: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(read())
          },
        })
      gauge('praatplaat_rooms', 'Canvases in memory.', present.count)
      gauge('praatplaat_connections', 'Clients that are connected to a canvas.', present.connections)
    },
    text: () => registry.metrics(),
    mediaType: registry.contentType,
  }
}
