import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with the root package.json, wherever a script was started from. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
