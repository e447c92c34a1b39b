import { tool } from '../setup/tool.mjs'
import { readPlaywrightReport } from './read-playwright-report.mjs'
import { runReported } from './run-reported.mjs'

/** Runs the end-to-end tests against the built server. */
export function runPlaywright() {
  return runReported({
    kind: 'end to end',
    args: () =>
      tool('playwright', 'test', '--config=apps/canvas/e2e/playwright.config.ts', '--reporter=list,json'),
    env: (reportFile) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    read: readPlaywrightReport,
  })
}
