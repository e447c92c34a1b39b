import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findOnPath } from './find-on-path.mjs'
import { StepFailed } from './step-failed.mjs'

/**
 * What Chromium needs to run as root, without a graphics card and without calling home.
 *
 * @type {string[]}
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium that tests run in: the one named by PLAYWRIGHT_CHROMIUM, else the system's, else
 * Playwright's own. The system's comes first because Playwright can't download one everywhere.
 *
 * @returns {string | null} Absolute path, or null when there is none.
 * @throws {StepFailed} When PLAYWRIGHT_CHROMIUM names a file that isn't there: a typo must not pass unseen.
 */
export function findBrowser() {
  const named = process.env['PLAYWRIGHT_CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    throw new StepFailed(`PLAYWRIGHT_CHROMIUM names ${named}, and there is no such file.`)
  }
  return findOnPath(['chromium', 'chromium-browser', 'google-chrome']) ?? findPlaywrightsOwn()
}

function findPlaywrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core')
    const path = chromium.executablePath()
    return existsSync(path) ? path : null
  } catch {
    return null // Nothing is installed yet.
  }
}
