import compileMessage from 'icu-minify/compile'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const catalogue = 'virtual:words'
const prefix = `${catalogue}/`

/**
 * A Vite plugin: the words of the screens. `folder` has a folder for every language, with a file for every area.
 *
 * What lies directly in the language's folder loads by itself, a file (`nl/sharing.json`) or a folder with the areas
 * that are needed together (`nl/first/`). `virtual:words` knows the languages and how to load each of their parts.
 *
 * Messages are parsed here, so that the browser only fills them in: the parser of use-intl is left out of the app.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export function words(folder) {
  return {
    name: 'praatplaat:words',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
      },
    }),
    resolveId: (id) => (id === catalogue || id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${catalogue}`) return catalogueModule(folder)
      if (!id.startsWith(`\0${prefix}`)) return null
      const files = filesOfPart(join(folder, id.slice(prefix.length + 1)))
      for (const file of files) this.addWatchFile(file)
      return partModule(files)
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

/**
 * @param {string} part Path of a folder, or of a JSON file without its ending.
 * @returns {string[]}
 */
function filesOfPart(part) {
  const isFolder = foldersIn(dirname(part)).includes(basename(part))
  return isFolder ? readdirSync(part).map((file) => join(part, file)) : [`${part}.json`]
}

/** @param {string[]} files */
function partModule(files) {
  const areas = files.map((file) => [areaOf(file), compiled(JSON.parse(readFileSync(file, 'utf8')), file)])
  return `export const words = ${JSON.stringify(Object.fromEntries(areas))}`
}

/**
 * @param {unknown} written A message, or an object of what has messages.
 * @param {string} where
 * @returns {unknown}
 */
function compiled(written, where) {
  if (typeof written === 'object' && written !== null) {
    return Object.fromEntries(
      Object.entries(written).map(([key, held]) => [key, compiled(held, `${where}: ${key}`)]),
    )
  }
  try {
    return compileMessage(String(written))
  } catch (error) {
    throw new Error(`${where} is no ICU message: ${String(error)}`, { cause: error })
  }
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
