import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { finished } from 'node:stream/promises'
import { stripVTControlCharacters } from 'node:util'
import { passOnSignals } from './pass-on-signals.mjs'
import { projectRoot } from './project-root.mjs'
import { say } from './say.mjs'
import { StepFailed } from './step-failed.mjs'

const remindAfter = 10_000
const shownLines = 60

/**
 * Runs a long command with its output in a log, saying every ten seconds that it is still at it.
 *
 * @param {object} step
 * @param {string} step.doing What it does, as in "Installing packages".
 * @param {string} step.log Name of the log, in .cache/.
 * @param {string} step.command
 * @param {readonly string[]} step.args
 * @param {NodeJS.ProcessEnv} [step.env] Added to the environment.
 * @throws {StepFailed} With the end of the log, when the command fails.
 */
export async function runQuietly({ doing, log, command, args, env }) {
  const logFile = join(projectRoot, '.cache', `${log}.log`)
  mkdirSync(dirname(logFile), { recursive: true })
  const output = createWriteStream(logFile)
  const started = Date.now()
  const seconds = () => Math.ceil((Date.now() - started) / 1000)

  say(`${doing} …`)
  const reminder = setInterval(() => say(`  … still at it (${seconds()} s)`), remindAfter)
  try {
    const child = spawn(command, args, {
      cwd: projectRoot,
      // Colours are for terminals; this goes into a file.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a batch file, which only a shell can start.
      shell: process.platform === 'win32',
    })
    passOnSignals(child)
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    const outcome = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(signal ?? code))
    })
    output.end()
    await finished(output)
    if (outcome !== 0) throw new StepFailed(explain(doing, outcome, logFile))
  } finally {
    clearInterval(reminder)
  }
  say(`  done in ${seconds()} s.`)
}

/**
 * @param {string} doing
 * @param {number | string} outcome Exit code, or the name of a signal.
 * @param {string} logFile
 */
function explain(doing, outcome, logFile) {
  const lines = stripVTControlCharacters(readFileSync(logFile, 'utf8')).trimEnd().split('\n')
  const heading = `${doing} failed (${outcome}). The end of ${relative(projectRoot, logFile)}:`
  return [heading, ...lines.slice(-shownLines).map((line) => `  ${line}`)].join('\n')
}
