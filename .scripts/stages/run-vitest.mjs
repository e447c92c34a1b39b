import { tool } from '../setup/tool.mjs'
import { readVitestReport } from './read-vitest-report.mjs'
import { runReported } from './run-reported.mjs'

/**
 * @param {'unit' | 'browser' | 'built'} project One of the projects in vite.config.ts.
 * @param {string} kind
 * @param {(file: string, titles: readonly string[]) => string} [kindOf] When one project holds several kinds.
 */
export function runVitest(project, kind, kindOf = () => kind) {
  return runReported({
    kind,
    args: (reportFile) =>
      tool(
        'vitest',
        'run',
        `--project=${project}`,
        '--reporter=verbose',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ),
    read: (/** @type {import('./read-vitest-report.mjs').VitestReport} */ report) =>
      readVitestReport(report, kindOf),
  })
}
