import './setup/refuse-old-node.mjs'
import { buildWhenStale } from './build/build-project.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

await runScript(async () => {
  await withSetupLock(async () => {
    await installPackages()
    await buildWhenStale()
  })
  const args = process.argv.slice(2)
  return runInTerminal(['--import', 'tsx', 'server/bench/exports/bench-exports.ts', ...args]).ended
})
