import { spawnSync } from 'node:child_process'
import { findOnPath } from './find-on-path.mjs'
import { runQuietly } from './run-quietly.mjs'

/**
 * Installs Debian packages, where there is apt and the right to use it without a password.
 *
 * @param {string} what For the person at the terminal, as in "Chromium".
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} False where there is no apt, or no right to it.
 */
export async function installSystemPackages(what, packages) {
  const asRoot = findOnPath(['apt-get']) && rightOfRoot()
  if (!asRoot) return false
  const [command, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const log = `apt-${packages[0]}`
  await runQuietly({ doing: 'Asking apt for its list of packages', log, command, args: [...args, 'update'] })
  await runQuietly({
    doing: `Installing ${what}`,
    log,
    command,
    args: [...args, 'install', '--yes', '--no-install-recommends', ...packages],
  })
  return true
}

/** @returns {[] | ['sudo', '-n'] | null} What to put before a command that needs root. */
function rightOfRoot() {
  if (process.getuid?.() === 0) return []
  const sudo = findOnPath(['sudo'])
  return sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}
