import { say } from '../setup/say.mjs'
import { formatSummary } from './format-summary.mjs'
import { tallyOfCheck } from './tally.mjs'

/**
 * Runs every stage, whatever the ones before it did, and ends with the summary.
 *
 * @param {readonly import('./stages.mjs').Stage[]} stages
 * @returns {Promise<number>} Exit code.
 */
export async function runStages(stages) {
  // On CI some tools colour their output even where it goes into a file, and it can't be read there.
  if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1'
  const tallies = []
  const failed = new Set()
  for (const { name, needs, run } of stages) {
    say(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
    const started = Date.now()
    const results = needs && failed.has(needs) ? notRun(name, needs) : await run()
    if (results.some((tally) => tally.failed > 0)) failed.add(name)
    tallies.push(...results)
    say(`${failed.has(name) ? 'FAILED' : 'ok'} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  const summary = formatSummary(tallies, { skipFails: isOnCi() })
  say(`\n${summary.text}`)
  return summary.passed ? 0 : 1
}

/**
 * @param {string} name
 * @param {string} needs
 */
function notRun(name, needs) {
  say(`Not run: it needs "${needs}", which failed.`)
  return [tallyOfCheck(name, false)]
}

function isOnCi() {
  return ['true', '1'].includes(process.env['CI'] ?? '')
}
