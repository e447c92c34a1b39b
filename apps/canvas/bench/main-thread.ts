/** What of a trace is looked at. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
}

/** What the main thread of a page did, in milliseconds. */
export interface MainThread {
  /** How long it was busy for each batch of updates: what came between two frames, until the next batch. */
  readonly perBatch: readonly number[]
  readonly tasks: readonly number[]
  /** Of the whole recording. */
  readonly busy: number
  readonly recorded: number
}

/** Two frames of a screen of 60 Hz apart: what comes sooner after each other is one batch. */
const frameMs = 1000 / 60

/** What Chromium's tracing is to record for it. */
export const traceCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** @throws when nothing came in over a WebSocket while it was recorded. */
export function readMainThread(events: readonly TraceEvent[]): MainThread {
  const received = events.filter(({ name }) => name === 'WebSocketReceive')
  const first = received[0]
  if (!first) throw new Error('Nothing came in while the room was recorded')
  const isItsThread = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && isItsThread(event))
    .map(({ ts, dur = 0 }) => ({ at: ts / 1000, took: dur / 1000 }))
    .toSorted((a, b) => a.at - b.at)
  const batches: { readonly from: number; busy: number }[] = []
  for (const { ts } of received.filter(isItsThread).toSorted((a, b) => a.ts - b.ts)) {
    const at = ts / 1000
    const last = batches.at(-1)
    if (!last || at - last.from > frameMs) batches.push({ from: at, busy: 0 })
  }
  let index = -1
  for (const { at, took } of tasks) {
    // A message is received within a task, which began before it.
    while (index + 1 < batches.length && batches[index + 1]!.from <= at + took) index += 1
    if (index >= 0) batches[index]!.busy += took
  }
  const busy = tasks.reduce((sum, { took }) => sum + took, 0)
  const recorded = (tasks.at(-1)?.at ?? 0) - (tasks[0]?.at ?? 0)
  // The last batch has no end.
  return {
    perBatch: batches.slice(0, -1).map((batch) => batch.busy),
    tasks: tasks.map(({ took }) => took),
    busy,
    recorded,
  }
}
