import { sumByKind } from './tally.mjs'

/**
 * The table of what was tested, and the line that says it all: `12 passed, 0 failed`.
 *
 * @param {readonly import('./tally.mjs').Tally[]} tallies
 * @param {{ skipFails: boolean }} options Where nobody is watching, a skipped test is a failed one.
 * @returns {{ text: string, passed: boolean }} Passed only when something ran and nothing failed.
 */
export function formatSummary(tallies, { skipFails }) {
  const counted = tallies.map((tally) =>
    skipFails ? { ...tally, failed: tally.failed + tally.skipped, skipped: 0 } : tally,
  )
  const rows = sumByKind(counted)
  const total = sumByKind(counted.map((tally) => ({ ...tally, kind: 'all' })))[0]
  const { passed, failed, skipped } = total ?? { passed: 0, failed: 0, skipped: 0 }
  const width = Math.max(4, ...rows.map((row) => row.kind.length))

  /** @param {readonly [string, ...(string | number)[]]} cells */
  const line = ([kind, ...cells]) =>
    kind.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join('')
  const text = [
    line(['kind', 'passed', 'failed', 'skipped']),
    ...rows.map((row) => line([row.kind, row.passed, row.failed, row.skipped])),
    '',
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n')
  return { text, passed: passed > 0 && failed === 0 }
}
