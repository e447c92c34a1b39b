import './setup/refuse-old-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildProject } from './build/build-project.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { projectRoot } from './setup/project-root.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runScript } from './setup/run-script.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

const admin = 'server/dist/admin.js'
const needed = [admin, 'node_modules']

await runScript(async () => {
  // Only what is missing. A server that runs now was started from this very build: an older one than the
  // sources suits it, and taking it away under the server would not.
  if (!needed.every((path) => existsSync(join(projectRoot, path)))) {
    await withSetupLock(async () => {
      await installPackages()
      await buildProject()
    })
  }
  return runInTerminal([admin, ...process.argv.slice(2)]).ended
})
