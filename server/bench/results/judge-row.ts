import { median } from './median.ts'
import type { Row } from './rows.ts'
import type { Sample } from './sample.ts'

/** A row with its numbers. */
export interface JudgedRow {
  readonly row: Row
  /** Medians over the rounds by server; `null` where a server has no such thing. */
  readonly medians: Readonly<Record<string, number | null>>
  /** Ours ÷ the peer it is held against; `null` when one of them has no number, or it is not that kind of row. */
  readonly ratio: number | null
  /** Whether ours meets the bar; `null` without a bar or without a number to hold against it. */
  readonly met: boolean | null
}

/** Takes the medians of a row and holds ours against its bar. @param servers all that were measured; `oursId` is ours. */
export function judgeRow(
  row: Row,
  samples: readonly Sample[],
  servers: readonly string[],
  oursId: string,
): JudgedRow {
  const valuesOf = (server: string) =>
    samples.flatMap((sample) =>
      sample.measure === row.measure &&
      sample.what === row.what &&
      sample.server === server &&
      sample.value !== null
        ? [sample.value]
        : [],
    )
  const medians = Object.fromEntries(servers.map((server) => [server, median(valuesOf(server))]))
  const own = medians[oursId] ?? null

  const against = row.bar?.kind === 'ratio' ? row.bar.against : undefined
  const peers = servers.filter((server) => (against === undefined ? server !== oursId : server === against))
  const best = lowest(peers.map((server) => medians[server] ?? null))
  const ratio = !row.plain && own !== null && best !== null && best > 0 ? own / best : null

  return { row, medians, ratio, met: isMet(row, own, ratio) }
}

function isMet({ bar }: Row, own: number | null, ratio: number | null): boolean | null {
  if (!bar) return null
  const value = bar.kind === 'ratio' ? ratio : own
  return value === null ? null : value <= bar.atMost
}

function lowest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.min(...known)
}
