import { expiryRows } from '../storage/sqlite/expiry-rows.ts'
import { wipeDeleted } from '../storage/sqlite/wipe-deleted.ts'
import { countOf } from './count-of.ts'
import { databaseFile, openExisting, requireUpToDate } from './database-file.ts'
import type { Workplace } from './workplace.ts'

/**
 * Deletes the canvases whose last day is over, as a server does by itself every hour. One that
 * runs tells those who have such a canvas open, within seconds.
 *
 * @throws {Refusal}
 */
export function deleteExpired(workplace: Workplace): void {
  const database = openExisting(databaseFile(workplace.dataDirectory), { readonly: false })
  try {
    requireUpToDate(database)
    // A workshop has a document of its own, as table 0; it goes with the last table, and is no canvas to anybody.
    const tables = database
      .prepare<[], number>('SELECT count(*) FROM canvases WHERE table_number > 0')
      .pluck()
    const before = tables.get()!
    expiryRows(database, () => wipeDeleted(database)).deleteExpired(workplace.now())
    const gone = before - tables.get()!
    workplace.say(`${countOf(gone, 'canvas', 'canvases')} deleted.`)
    if (gone > 0) workplace.say('Backups that were made before still hold them.')
  } finally {
    database.close()
  }
}
