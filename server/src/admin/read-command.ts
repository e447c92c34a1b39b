import { resolve } from 'node:path'

/** What was asked on the command line. */
export type Command =
  | { readonly name: 'backup'; readonly file: string; readonly force: boolean }
  | { readonly name: 'restore'; readonly file: string; readonly force: boolean }
  | { readonly name: 'verify'; readonly file: string | null }
  | { readonly name: 'compact' }
  | { readonly name: 'delete-expired' }

export type CommandRead =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly fault: string | null }

export const usage = `Usage: npm run admin -- COMMAND

  backup FILE [--force]   Copy the database to FILE, also while the server runs.
                          --force: also when FILE is there already.
  restore FILE [--force]  Put a backup in the place of the database. Stop the server first.
                          --force: also when some canvases in it cannot be read.
  verify [FILE]           Check the database, or a backup, and read every canvas in it.
  compact                 Replace the log of every canvas by what it amounts to, and free the space.
  delete-expired          Delete the canvases whose delete-by date has passed.

The database is the one in DATA_DIR (./data when it is not set).
`

/**
 * Reads the words behind `admin`.
 *
 * @param from the directory from which a relative FILE counts.
 */
export function readCommand(words: readonly string[], from: string): CommandRead {
  const [name, ...rest] = words
  const force = rest.includes('--force')
  const unknown = rest.find((word) => word.startsWith('-') && word !== '--force')
  const [given, ...tooMany] = rest.filter((word) => !word.startsWith('-'))
  const refuse = (fault: string | null) => ({ ok: false, fault }) as const

  if (name === undefined || name === 'help' || name === '--help') return refuse(null)
  if (unknown !== undefined) return refuse(`There is no option ${unknown}.`)
  if (tooMany.length > 0) return refuse(`${tooMany[0]} is one word too many.`)

  const file = given === undefined ? null : resolve(from, given)
  switch (name) {
    case 'backup':
    case 'restore':
      if (file === null) return refuse(`${name} needs a FILE.`)
      return { ok: true, command: { name, file, force } }
    case 'verify':
    case 'compact':
    case 'delete-expired':
      if (force) return refuse(`${name} has no option --force.`)
      if (name === 'verify') return { ok: true, command: { name, file } }
      if (given !== undefined) return refuse(`${given} is one word too many.`)
      return { ok: true, command: { name } }
    default:
      return refuse(`There is no command ${name}.`)
  }
}
