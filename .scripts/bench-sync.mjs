import './setup/refuse-old-node.mjs'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenStale } from './build/build-project.mjs'
import { hashFiles } from './setup/hash-files.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { projectRoot } from './setup/project-root.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runQuietly } from './setup/run-quietly.mjs'
import { runScript } from './setup/run-script.mjs'
import { say } from './setup/say.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

const peers = join(projectRoot, 'server', 'bench', 'peers')
const installed = join(projectRoot, '.cache', 'bench-peers')
const stampFile = join(installed, '.installed-from')

await runScript(async () => {
  await withSetupLock(async () => {
    await installPackages()
    await buildWhenStale()
    await installPeers()
  })
  const args = process.argv.slice(2)
  return runInTerminal(['--import', 'tsx', 'server/bench/bench-sync.ts', ...args]).ended
})

/**
 * Installs the servers that ours is measured beside, and puts the programs that start them next to their packages.
 * They are no dependencies of the project: only this needs them.
 */
async function installPeers() {
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
