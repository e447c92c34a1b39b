import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Where the weights lie in what was built. */
export const weightsFile = '.vite/weights.json'

/**
 * A Vite plugin: writes down which modules went into which file, with the length of their code before it is minified,
 * so that a first load that grew can say what made it grow.
 *
 * @param {string} root What the names of modules are relative to.
 * @returns {import('vite').Plugin}
 */
export function weighModules(root) {
  return {
    name: 'praatplaat:weigh-modules',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const weights = chunks.map(({ fileName, modules }) => [
        fileName,
        Object.fromEntries(
          Object.entries(modules).map(([id, { code }]) => [relative(root, id), code?.length ?? 0]),
        ),
      ])
      await mkdir(join(dir, '.vite'), { recursive: true })
      await writeFile(join(dir, weightsFile), JSON.stringify(Object.fromEntries(weights)))
    },
  }
}
