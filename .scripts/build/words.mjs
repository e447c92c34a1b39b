import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const catalogue = 'virtual:words'
const prefix = `${catalogue}/`

/**
 * A Vite plugin: the words of the screens. `folder` has a folder for every language, with a file for every area.
 *
 * What lies directly in the language's folder loads by itself, a file (`nl/sharing.json`) or a folder with the areas
 * that are needed together (`nl/first/`). `virtual:words` knows the languages and how to load each of their parts.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export function words(folder) {
  return {
    name: 'praatplaat:words',
    resolveId: (id) => (id === catalogue || id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${catalogue}`) return catalogueModule(folder)
      if (!id.startsWith(`\0${prefix}`)) return null
      return partModule(join(folder, id.slice(prefix.length + 1)))
    },
  }
}

/** @param {string} folder */
function catalogueModule(folder) {
  const languages = foldersIn(folder)
    .filter((name) => name !== 'testing')
    .map((language) => {
      const parts = new Set(readdirSync(join(folder, language)).map((entry) => basename(entry, '.json')))
      const loads = [...parts].map((part) => `'${part}': () => import('${prefix}${language}/${part}')`)
      return `'${language}': { ${loads.join(', ')} }`
    })
  return `export const languages = { ${languages.join(', ')} }`
}

/** @param {string} part Path of a folder, or of a JSON file without its ending. */
function partModule(part) {
  const folder = join(part, '..')
  const files = foldersIn(folder).includes(basename(part))
    ? readdirSync(part).map((file) => join(part, file))
    : [`${part}.json`]
  const imports = files.map((file) => `import ${areaOf(file)} from ${JSON.stringify(file)}`)
  return `${imports.join('\n')}\nexport const words = { ${files.map(areaOf).join(', ')} }`
}

/** @param {string} folder */
function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** @param {string} file `top-bar.json` holds the area `topBar`. */
function areaOf(file) {
  return basename(file, '.json').replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
}
