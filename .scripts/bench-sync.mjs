import './setup/refuse-old-node.mjs'
import { buildWhenStale } from './build/build-project.mjs'
import { installBenchPeers } from './setup/install-bench-peers.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

await runScript(async () => {
  await withSetupLock(async () => {
    await installPackages()
    await buildWhenStale()
    await installBenchPeers()
  })
  const args = process.argv.slice(2)
  return runInTerminal(['--import', 'tsx', 'server/bench/bench-sync.ts', ...args]).ended
})
