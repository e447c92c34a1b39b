import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from '../setup/hash-files.mjs'
import { projectRoot } from '../setup/project-root.mjs'
import { runQuietly } from '../setup/run-quietly.mjs'
import { say } from '../setup/say.mjs'
import { tool } from '../setup/tool.mjs'

const sources = [
  'packages',
  'apps/canvas/index.html',
  'apps/canvas/package.json',
  'apps/canvas/public',
  'apps/canvas/src',
  'apps/canvas/tsconfig.json',
  'server/package.json',
  'server/src',
  'server/tsconfig.json',
  '.scripts/build',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]
const results = ['apps/canvas/dist/index.html', 'server/dist/main.js']
const stampFile = join(projectRoot, 'server', 'dist', '.built-from')

/** Builds the app and the server, unless what lies there was built from these very sources. */
export async function buildWhenStale() {
  const complete = results.every((file) => existsSync(join(projectRoot, file)))
  if (!complete) say('No build yet.')
  else if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== sourceHash()) {
    say('The build is older than the sources.')
  } else return
  await buildProject()
}

/** Builds the app and the server. The stamp goes first and comes back last: a build cut short is no build. */
export async function buildProject() {
  rmSync(stampFile, { force: true })
  const builtFrom = sourceHash()
  const node = { command: process.execPath, env: { NODE_ENV: 'production' } }
  await runQuietly({ ...node, doing: 'Building the app', log: 'build-app', args: tool('vite', 'build') })
  await runQuietly({
    ...node,
    doing: 'Building the server',
    log: 'build-server',
    args: tool('vite', 'build', '--mode', 'server'),
  })
  writeFileSync(stampFile, builtFrom)
}

function sourceHash() {
  return hashFiles(projectRoot, sources, (name) => !/(^|\/)(dist|node_modules)\/|\.test\.\w+$/.test(name))
}
