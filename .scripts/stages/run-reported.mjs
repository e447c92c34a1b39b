import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../setup/project-root.mjs'
import { runInTerminal } from '../setup/run-in-terminal.mjs'
import { tallyOfCheck } from './tally.mjs'

/**
 * Runs a test runner that writes a JSON report, and reads the tallies out of it.
 *
 * The exit code has the last word: a runner that fails without a failed test in its report (it found no tests, or
 * broke down) still counts as one failure.
 *
 * @template Report
 * @param {object} runner
 * @param {string} runner.kind
 * @param {(reportFile: string) => string[]} runner.args
 * @param {(reportFile: string) => NodeJS.ProcessEnv} [runner.env]
 * @param {(report: Report) => import('./tally.mjs').Tally[]} runner.read
 */
export async function runReported({ kind, args, env, read }) {
  const reportFile = join(projectRoot, '.cache', 'reports', `${kind.replaceAll(' ', '-')}.json`)
  mkdirSync(dirname(reportFile), { recursive: true })
  rmSync(reportFile, { force: true })
  const code = await runInTerminal(args(reportFile), env?.(reportFile)).ended
  const tallies = existsSync(reportFile) ? read(JSON.parse(readFileSync(reportFile, 'utf8'))) : []
  const unexplained = code !== 0 && tallies.every((tally) => tally.failed === 0)
  return unexplained ? [...tallies, tallyOfCheck(kind, false)] : tallies
}
