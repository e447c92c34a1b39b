import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { projectRoot } from './project-root.mjs'
import { runQuietly } from './run-quietly.mjs'
import { say } from './say.mjs'

const peers = join(projectRoot, 'server', 'bench', 'peers')
const installed = join(projectRoot, '.cache', 'bench-peers')
const stampFile = join(installed, '.installed-from')

/**
 * Installs the servers that ours is measured beside, and puts the programs that start them next to their packages.
 * They are no dependencies of the project: only this needs them.
 */
export async function installBenchPeers() {
  mkdirSync(installed, { recursive: true })
  for (const file of readdirSync(peers)) copyFileSync(join(peers, file), join(installed, file))

  const packages = ['package.json', 'package-lock.json']
  const stamp = `${hashFiles(peers, packages)} ${process.versions.modules} ${process.platform} ${process.arch}`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  say('The servers to measure beside ours are not there yet, or not these versions.')
  const npm = process.env['npm_execpath']
  const [command, ...args] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
  await runQuietly({
    doing: 'Installing @y/websocket-server and Hocuspocus into .cache/bench-peers',
    log: 'install-bench-peers',
    command,
    args: [...args, 'ci', '--prefix', installed, '--no-audit', '--no-fund'],
  })
  writeFileSync(stampFile, stamp)
}
