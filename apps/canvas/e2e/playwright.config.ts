import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../../../.scripts/setup/find-browser.mjs'

const executablePath = findBrowser()
const onCi = ['true', '1'].includes(process.env['CI'] ?? '')

/** End-to-end tests start their own servers (see server-process.ts), so there is no webServer here. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../../test-results/e2e',
  forbidOnly: onCi,
  // A test that passes on the second try is a test that fails in somebody's workshop.
  retries: 0,
  // Half of what a test takes is waiting; one worker on two cores, as is usual, would take nearly twice as long.
  workers: '100%',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1600, height: 900 },
    // Recording takes as long as the test itself, and of what runs elsewhere only the words come back.
    trace: onCi ? 'off' : 'retain-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
})
