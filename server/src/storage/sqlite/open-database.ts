import Database from 'better-sqlite3'
import { schemaSteps } from './schema.ts'

/**
 * Opens the database, and makes or updates its tables.
 *
 * WAL with `synchronous=FULL` makes a commit durable when it returns: it survives a power cut
 * and not only the end of the process. `secure_delete` overwrites what is deleted, for who
 * deletes a canvas expects that it is gone from the disk.
 *
 * @throws when the file cannot be opened, or was written by a newer version.
 */
export function openDatabase(file: string): Database.Database {
  try {
    const database = new Database(file, { timeout: 5_000 })
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('secure_delete = ON')
    bringUpToDate(database)
    return database
  } catch (error) {
    // A plain Error: that of SQLite loses its message on the way from one thread to the other.
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function bringUpToDate(database: Database.Database): void {
  const found = Number(database.pragma('user_version', { simple: true }))
  if (found > schemaSteps.length)
    throw new Error(`written by a newer version of this program (schema ${found})`)

  for (const [index, step] of schemaSteps.entries()) {
    if (index < found) continue
    database.transaction(() => {
      database.exec(step)
      database.pragma(`user_version = ${index + 1}`)
    })()
  }
}
