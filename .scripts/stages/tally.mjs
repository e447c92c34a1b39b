/**
 * How many tests of one kind passed, failed and were skipped.
 *
 * @typedef {{ kind: string, passed: number, failed: number, skipped: number }} Tally
 */

/**
 * The tally of a check that isn't a test runner: it passes or fails as a whole.
 *
 * @param {string} kind
 * @param {boolean} passed
 * @returns {Tally}
 */
export function tallyOfCheck(kind, passed) {
  return { kind, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/**
 * One tally per kind, in the order in which the kinds first appear.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally[]}
 */
export function sumByKind(tallies) {
  /** @type {Map<string, Tally>} */
  const sums = new Map()
  for (const { kind, passed, failed, skipped } of tallies) {
    const sum = sums.get(kind) ?? { kind, passed: 0, failed: 0, skipped: 0 }
    sums.set(kind, {
      kind,
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    })
  }
  return [...sums.values()]
}
