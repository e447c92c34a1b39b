/** The bar that ours should stay at or below. */
export type Bar =
  | { readonly kind: 'ratio'; readonly atMost: number; readonly against?: string }
  | { readonly kind: 'value'; readonly atMost: number }

/** A line of the table. For all of them less is better, but those without a bar may only be there to be known. */
export interface Row {
  readonly measure: string
  readonly what: string
  readonly label: string
  readonly unit?: string
  readonly digits: number
  readonly bar?: Bar
  /** Not worth a ratio: it is about the load, or a count. */
  readonly plain?: boolean
}

/** The best peer, whichever that is for this number. */
const ofBest = (atMost: number): Bar => ({ kind: 'ratio', atMost })
const ofHocuspocusSqlite = (atMost: number): Bar => ({ kind: 'ratio', atMost, against: 'hocuspocus-sqlite' })
const oneTurn: Bar = { kind: 'value', atMost: 20 }
const none: Bar = { kind: 'value', atMost: 0 }

/** The table: every number that is measured, with the bar for ours where there is one. */
export const rows: readonly Row[] = [
  ...roomRows('1x30', { cpu: ofBest(0.75) }),
  ...roomRows('10x10', { cpu: ofBest(0.8) }),
  ...roomRows('50x6', { cpu: ofBest(0.8), rss: ofBest(1) }),
  ...rowsOf('idle', [
    { what: 'perConnection', label: 'each, RSS', unit: 'KiB', digits: 1, bar: ofBest(1) },
    { what: 'heapPerConnection', label: 'each, heap', unit: 'KiB', digits: 1 },
  ]),
  ...rowsOf('cold', [
    { what: 'complete', label: 'complete after', unit: 'ms', digits: 0, bar: ofHocuspocusSqlite(0.6) },
    { what: 'synced', label: 'says synced after', unit: 'ms', digits: 0, plain: true },
    { what: 'itemsAtSync', label: 'items then, of 500', digits: 0, plain: true },
    {
      what: 'completeAgain',
      label: 'complete, next time',
      unit: 'ms',
      digits: 0,
      bar: ofHocuspocusSqlite(0.6),
    },
  ]),
  ...rowsOf('large', [
    { what: 'taken', label: 'brought in one edit, worst turn', unit: 'ms', digits: 0, bar: oneTurn },
    { what: 'used', label: 'loaded, joined, edited, worst turn', unit: 'ms', digits: 0, bar: oneTurn },
  ]),
  ...crashRows('crash-200', none),
  ...crashRows('crash-burst', none),
  ...crashRows('crash-2000'),
  ...rowsOf('stalled', [
    { what: 'growth', label: 'memory grows by', unit: 'MiB', digits: 0, bar: ofBest(0.3) },
  ]),
]

function rowsOf(measure: string, list: readonly Omit<Row, 'measure'>[]): Row[] {
  return list.map((row) => ({ measure, ...row }))
}

function roomRows(measure: string, bars: { readonly cpu: Bar; readonly rss?: Bar }): Row[] {
  return rowsOf(measure, [
    { what: 'p50', label: 'edit latency p50', unit: 'ms', digits: 2, bar: ofBest(0.9) },
    { what: 'p95', label: 'edit latency p95', unit: 'ms', digits: 2, bar: ofBest(0.9) },
    { what: 'p99', label: 'edit latency p99', unit: 'ms', digits: 1, bar: ofBest(1) },
    { what: 'cpu', label: 'server CPU', unit: 's', digits: 2, bar: bars.cpu },
    { what: 'rss', label: 'server memory', unit: 'MiB', digits: 0, ...(bars.rss && { bar: bars.rss }) },
    { what: 'missing', label: 'edits not received', digits: 0, plain: true },
    { what: 'loadCpu', label: '(CPU of the load)', unit: 's', digits: 2, plain: true },
    { what: 'lateness', label: '(load late, p99)', unit: 'ms', digits: 1, plain: true },
  ])
}

function crashRows(measure: string, observedBar?: Bar): Row[] {
  return rowsOf(measure, [
    { what: 'acknowledged', label: 'acknowledged', digits: 0, plain: true },
    { what: 'acknowledgedLost', label: 'of these lost', digits: 0, plain: true, bar: none },
    { what: 'observed', label: 'observed', digits: 0, plain: true },
    {
      what: 'observedLost',
      label: 'of these lost',
      digits: 0,
      plain: true,
      ...(observedBar && { bar: observedBar }),
    },
  ])
}
