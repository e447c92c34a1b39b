/**
 * The part of Playwright's JSON report that is read here. A flaky test is one that passed on a retry: here that is a
 * failure, because the next person meets it too.
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} PlaywrightReport
 */

/**
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Tally[]}
 */
export function readPlaywrightReport({ stats, errors = [] }) {
  return [
    {
      kind: 'end to end',
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    },
  ]
}
