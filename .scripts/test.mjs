import './setup/refuse-old-node.mjs'
import { installBrowser } from './setup/install-browser.mjs'
import { installDocumentTools } from './setup/install-document-tools.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'
import { runStages } from './stages/run-stages.mjs'
import { allStages } from './stages/stages.mjs'

await runScript(async () => {
  await withSetupLock(async () => {
    await installPackages()
    await installBrowser()
    await installDocumentTools()
  })
  return runStages(allStages)
})
