import { median } from './median.ts'
import type { Sample } from './sample.ts'

/** Above this many milliseconds, latencies tell of the machine and not of the server. */
const mostLate = 10

/**
 * Where the load itself could not keep up: the machine had other things to do, or the server took
 * what the load needed. Numbers for these say little.
 */
export function findLateLoads(
  samples: readonly Sample[],
): { readonly measure: string; readonly server: string }[] {
  const late = samples.filter(({ what }) => what === 'lateness')
  const pairs = new Map(late.map(({ measure, server }) => [`${measure} ${server}`, { measure, server }]))
  return [...pairs.values()].filter((pair) => {
    const values = late.flatMap(({ measure, server, value }) =>
      measure === pair.measure && server === pair.server && value !== null ? [value] : [],
    )
    return (median(values) ?? 0) > mostLate
  })
}
