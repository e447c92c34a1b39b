import Database from 'better-sqlite3'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Something else works on the data: a server, or an administrator's command that wants them for itself. */
export class DataInUseError extends Error {
  readonly id = 'data-in-use'
}

/** The hold on a data directory, which ends with the process at the latest. */
export interface DataHold {
  readonly release: () => void
}

/** What is held. Without it a hold that nobody looks at any more would be collected as garbage, and end. */
const held = new Set<Database.Database>()

/**
 * Takes the data directory for this process alone; it is made when it is not there. Two servers on
 * the same data would each pass edits on to their own people only, and a backup that is put back
 * under a running server would be written over by it.
 *
 * The hold is SQLite's lock on a file of its own, beside the database: the operating system lets
 * go of it when the process dies, however it dies, so that there is never one to clean up.
 *
 * @param patience how many milliseconds to wait for another to let go; a server that is being replaced is still stopping.
 * @throws {DataInUseError}
 */
export function holdDataDirectory(directory: string, patience = 0): DataHold {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'praatplaat.lock')
  const lock = new Database(file, { timeout: patience })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new DataInUseError('The data are in use.')
    }
    throw error
  }
  belongTo(directory, file)
  held.add(lock)
  return {
    release() {
      held.delete(lock)
      lock.close()
    },
  }
}

/** Gives a file to the owner of the directory: what root made there, the server's own user could not open. */
export function belongTo(directory: string, file: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(directory)
  chownSync(file, uid, gid)
}
