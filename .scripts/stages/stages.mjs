import { runInTerminal } from '../setup/run-in-terminal.mjs'
import { tool } from '../setup/tool.mjs'
import { checkTypes } from './check-types.mjs'
import { kindOfTest } from './kind-of-test.mjs'
import { runPlaywright } from './run-playwright.mjs'
import { runVitest } from './run-vitest.mjs'
import { tallyOfCheck } from './tally.mjs'

/**
 * One step of the tests. It runs after the stages that it needs, and counts as failed without running when one of
 * those failed.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs]
 * @property {() => Promise<import('./tally.mjs').Tally[]>} run
 */

/**
 * @param {string} name
 * @param {readonly string[]} args For Node.
 * @returns {Stage}
 */
function check(name, args) {
  return { name, run: async () => [tallyOfCheck(name, (await runInTerminal(args).ended) === 0)] }
}

/**
 * What needs no build and no browser.
 *
 * @type {readonly Stage[]}
 */
export const quickStages = [
  { name: 'types', run: checkTypes },
  check('lint', tool('oxlint')),
  check('format', tool('oxfmt', '--check')),
  check('dead code', tool('knip')),
  { name: 'unit', run: () => runVitest('unit', 'unit', kindOfTest) },
]

/** @type {readonly Stage[]} */
export const allStages = [
  ...quickStages,
  check('build', ['.scripts/build.mjs']),
  { name: 'first load', needs: 'build', run: () => runVitest('built', 'first load') },
  { name: 'component', run: () => runVitest('browser', 'component') },
  { name: 'end to end', needs: 'build', run: runPlaywright },
]
