import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

const programs = {
  knip: 'knip/bin/knip.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/**
 * The arguments with which Node runs an installed tool. Not through npx or .bin: those are shell scripts on one
 * platform and batch files on another, and pass signals on badly.
 *
 * @param {keyof typeof programs} name
 * @param {...string} args
 * @returns {string[]}
 */
export function tool(name, ...args) {
  return [join(projectRoot, 'node_modules', programs[name]), ...args]
}
