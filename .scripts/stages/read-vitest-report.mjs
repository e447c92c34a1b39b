import { sumByKind, tallyOfCheck } from './tally.mjs'

/**
 * The part of Vitest's JSON report that is read here.
 *
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, assertionResults: { status: string, ancestorTitles: string[] }[] }[]} testResults One per file.
 */

/**
 * @param {VitestReport} report
 * @param {(file: string, titles: readonly string[]) => string} kindOf What kind a test is, by its file and groups.
 * @returns {import('./tally.mjs').Tally[]}
 */
export function readVitestReport(report, kindOf) {
  return sumByKind(
    report.testResults.flatMap(({ name, status, assertionResults }) => {
      const file = name.replaceAll('\\', '/')
      const broken = status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
      const tests = assertionResults.map((test) => ({
        kind: kindOf(file, test.ancestorTitles),
        passed: test.status === 'passed' ? 1 : 0,
        failed: test.status === 'failed' ? 1 : 0,
        skipped: test.status === 'passed' || test.status === 'failed' ? 0 : 1,
      }))
      // A file that could not be loaded, or a hook that threw, has no failed test to show for it.
      return broken ? [...tests, tallyOfCheck(kindOf(file, []), false)] : tests
    }),
  )
}
