import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalledFrom } from './is-installed-from.mjs'
import { projectRoot } from './project-root.mjs'
import { runQuietly } from './run-quietly.mjs'
import { say } from './say.mjs'

const lockFile = join(projectRoot, 'package-lock.json')
const stampFile = join(projectRoot, 'node_modules', '.praatplaat-install')
const npmsOwnRecord = join(projectRoot, 'node_modules', '.package-lock.json')

/** Native packages are built for one version of Node's binary interface, so that counts as well. */
const builtFor = [process.versions.modules, process.platform, process.arch].join(' ')

/** Installs the packages of package-lock.json, unless they are there already. */
export async function installPackages() {
  const stamp = `${createHash('sha256').update(readFileSync(lockFile)).digest('hex')} ${builtFor}`
  const before = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  if (before === stamp) return
  if (!isInstalledByHand(before)) await install()
  writeFileSync(stampFile, stamp)
}

/** @param {string | null} stamp Of the last install that was made here. */
function isInstalledByHand(stamp) {
  const forThisNode = stamp === null || stamp.endsWith(` ${builtFor}`)
  return (
    forThisNode && existsSync(npmsOwnRecord) && isInstalledFrom(readJson(lockFile), readJson(npmsOwnRecord))
  )
}

async function install() {
  const some = existsSync(join(projectRoot, 'node_modules'))
  say(some ? 'The packages are not those of package-lock.json.' : 'No packages yet.')
  const [command, ...npm] = npmCommand()
  await runQuietly({
    doing: 'Installing packages (a minute or two the first time)',
    log: 'install',
    command,
    // Building needs the development packages, also where NODE_ENV says production.
    args: [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice'],
  })
}

/**
 * The npm that started this script, else the one on the PATH.
 *
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const running = process.env['npm_execpath']
  return running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm']
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
