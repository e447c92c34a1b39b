import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * One hash over the names and contents of files, the same on every computer.
 *
 * @param {string} root Names are taken relative to this folder.
 * @param {readonly string[]} paths Files, or folders that are walked; what isn't there counts as absent.
 * @param {(name: string) => boolean} [counts] Which files count, by name relative to the root, with slashes.
 * @returns {string} SHA-256 in hexadecimal.
 */
export function hashFiles(root, paths, counts = () => true) {
  const hash = createHash('sha256')
  const files = paths.flatMap((path) => filesIn(join(root, path)))
  const named = new Map(files.map((file) => [relative(root, file).split(sep).join('/'), file]))
  for (const [name, file] of [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!counts(name)) continue
    const content = readFileSync(file)
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
