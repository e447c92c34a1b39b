import { carryOn } from './carry-on.mjs'
import { findBrowser } from './find-browser.mjs'
import { installSystemPackages } from './install-system-packages.mjs'
import { runQuietly } from './run-quietly.mjs'
import { say } from './say.mjs'
import { tool } from './tool.mjs'

/** Sees to it that there is a Chromium to test in. Where none can be had, the browser tests fail by themselves. */
export async function installBrowser() {
  const present = findBrowser()
  if (present) return say(`The browser tests use ${present}.`)
  say('No Chromium yet.')
  await carryOn(async () => {
    if (await installSystemPackages('Chromium', ['chromium'])) return
    await runQuietly({
      doing: "Downloading Playwright's Chromium",
      log: 'playwright-chromium',
      command: process.execPath,
      args: tool('playwright', 'install', 'chromium'),
    })
  })
}
