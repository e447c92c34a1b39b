import './setup/refuse-old-node.mjs'
import { buildProject } from './build/build-project.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

await runScript(() =>
  withSetupLock(async () => {
    await installPackages()
    await buildProject()
  }),
)
