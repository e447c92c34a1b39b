import './setup/refuse-old-node.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { runInTerminal } from './setup/run-in-terminal.mjs'
import { runScript } from './setup/run-script.mjs'
import { tool } from './setup/tool.mjs'
import { withSetupLock } from './setup/with-setup-lock.mjs'

await runScript(async () => {
  await withSetupLock(installPackages)
  const server = runInTerminal(tool('tsx', 'watch', '--clear-screen=false', 'server/src/main.ts'), {
    PRAATPLAAT_DEV: '1',
    PORT: process.env['PORT'] ?? '8080',
  })
  const app = runInTerminal(tool('vite'))

  // Half a workplace is of no use: when one ends, so does the other.
  const code = await Promise.race([server.ended, app.ended])
  server.stop()
  app.stop()
  await Promise.all([server.ended, app.ended])
  return code
})
