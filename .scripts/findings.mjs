import './setup/refuse-old-node.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

await runScript(async () => {
  await withSetupLock(installPackages)
  const args = process.argv.slice(2)
  return runInTerminal(['--import', 'tsx', 'packages/model/terminal/print-findings.ts', ...args]).ended
})
