import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { passOnSignals } from './pass-on-signals.mjs'
import { projectRoot } from './project-root.mjs'

/**
 * Runs Node in this terminal, as if it had been started there: same input and output, same signals, same exit code.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] Added to the environment.
 * @returns {{ ended: Promise<number>, stop: () => void }}
 */
export function runInTerminal(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  passOnSignals(child)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
  })
  return { ended, stop: () => void child.kill('SIGTERM') }
}
