import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * @typedef {object} ManifestChunk One entry of Vite's manifest.json.
 * @property {string} file
 * @property {string[]} [css]
 * @property {string[]} [imports] Keys of chunks that load with it.
 * @property {string[]} [dynamicImports] Keys of chunks that load when the code asks for them.
 *
 * @typedef {Record<string, ManifestChunk>} Manifest
 */

/**
 * The JavaScript and CSS that a reader loads before a canvas is there.
 *
 * The manifest does not tell when a dynamic import happens, so each one counts, unless `later` says that it waits for
 * something the reader does. A forgotten one makes the number too high, never too low.
 *
 * @param {Manifest} manifest
 * @param {(key: string) => boolean} later Which dynamically imported chunks wait.
 * @returns {string[]} Files, relative to the build.
 */
export function filesOfFirstLoad(manifest, later) {
  const seen = new Set(['index.html'])
  for (const key of seen) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {}
    for (const next of [...imports, ...dynamicImports.filter((chunk) => !later(chunk))]) seen.add(next)
  }
  const chunks = [...seen].map((key) => manifest[key]).filter((chunk) => chunk !== undefined)
  return [...new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))]
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {number} Bytes over the wire, each file gzipped by itself.
 */
export function gzippedSize(folder, files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
}

/**
 * @param {string} folder
 * @returns {number} Bytes of all fonts in it; they are compressed by nature.
 */
export function sizeOfFonts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.woff2'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
