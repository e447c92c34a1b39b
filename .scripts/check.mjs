import './setup/refuse-old-node.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'
import { runStages } from './stages/run-stages.mjs'
import { quickStages } from './stages/stages.mjs'

await runScript(async () => {
  await withSetupLock(installPackages)
  return runStages(quickStages)
})
