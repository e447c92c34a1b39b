import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']

/**
 * The first of these programs that is installed.
 *
 * @param {readonly string[]} names Without an ending, most wanted first.
 * @param {string} [path] What to search; the environment's PATH when left out.
 * @returns {string | null} Its absolute path.
 */
export function findOnPath(names, path = process.env['PATH'] ?? '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, name + ending)).find(isExecutable)
      if (found) return found
    }
  }
  return null
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
