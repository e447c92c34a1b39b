import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/project-root.mjs'
import { runInTerminal } from '../setup/run-in-terminal.mjs'
import { say } from '../setup/say.mjs'
import { tool } from '../setup/tool.mjs'
import { tallyOfCheck } from './tally.mjs'

/** Checks the types of every folder that has a tsconfig.json of its own; each is one check. */
export async function checkTypes() {
  const tallies = []
  for (const folder of typedFolders()) {
    const code = await runInTerminal(tool('tsc', '-p', folder)).ended
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${folder}`)
    tallies.push(tallyOfCheck('types', code === 0))
  }
  return tallies
}

/** @returns {string[]} */
function typedFolders() {
  const packages = foldersIn('packages')
  const apps = foldersIn('apps')
  const candidates = [
    ...packages,
    ...packages.flatMap((one) => [`${one}/bench`, `${one}/terminal`]),
    ...apps,
    ...apps.flatMap((app) => [`${app}/e2e`, `${app}/bench`]),
    'server',
    'server/bench',
    '.scripts',
  ]
  return candidates.filter((folder) => existsSync(join(projectRoot, folder, 'tsconfig.json')))
}

/** @param {string} parent */
function foldersIn(parent) {
  return readdirSync(join(projectRoot, parent)).map((name) => `${parent}/${name}`)
}
