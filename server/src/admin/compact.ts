import type Database from 'better-sqlite3'
import { DataInUseError, holdDataDirectory, type DataHold } from '../storage/sqlite/hold-data-directory.ts'
import { updateRows } from '../storage/sqlite/update-rows.ts'
import { countOf } from './count-of.ts'
import { databaseFile, openExisting, requireUpToDate, sizeOnDisk } from './database-file.ts'
import { Refusal } from './refusal.ts'
import { reportProgress } from './report-progress.ts'
import { sayBytes } from './say-bytes.ts'
import type { Workplace } from './workplace.ts'

/**
 * Up to this size a database is rewritten while a server works on it. That stops all writing for as
 * long as it takes, about a second for each 100 MB; a server waits 5 s before it tells people
 * that nothing can be saved.
 */
const mostRewrittenLive = 100_000_000

/**
 * Replaces the log of every canvas by a snapshot of what it amounts to, and gives the space that
 * comes free back to the disk. Safe while a server works on the database. Returns whether every
 * canvas could be compacted.
 *
 * @throws {Refusal}
 */
export function compact(workplace: Workplace): boolean {
  const { dataDirectory, say } = workplace
  const file = databaseFile(dataDirectory)
  const database = openExisting(file, { readonly: false })
  try {
    requireUpToDate(database)
    const before = sizeOnDisk(file)
    const failed = compactLogs(database, reportProgress(workplace.report))
    const rewritten = rewrite(database, file, dataDirectory)
    database.pragma('wal_checkpoint(TRUNCATE)')

    say(`${sayBytes(before)} before, ${sayBytes(sizeOnDisk(file))} after.`)
    if (!rewritten) {
      say(`${sayBytes(freeBytes(database))} of that is free and will be used again.`)
      say('To give it back to the disk, stop the server and do this once more.')
    }
    if (failed > 0)
      say(`${countOf(failed, 'canvas', 'canvases')} could not be compacted. To see which, use verify.`)
    return failed === 0
  } finally {
    database.close()
  }
}

/** Compacts each log for itself; one that cannot be read does not stop the others. Returns how many could not. */
function compactLogs(database: Database.Database, progress: (line: () => string) => void): number {
  const rows = updateRows(database)
  const canvasIds = database.prepare<[], string>('SELECT id FROM canvases ORDER BY id').pluck().all()
  let failed = 0
  for (const [index, canvasId] of canvasIds.entries()) {
    progress(() => `${index} of ${canvasIds.length} canvases compacted`)
    try {
      rows.compact(canvasId)
    } catch {
      failed += 1
    }
  }
  return failed
}

/** Writes the whole database anew, without what is free in it, unless that would keep a server waiting for long. */
function rewrite(database: Database.Database, file: string, dataDirectory: string): boolean {
  const hold = holdIfFree(dataDirectory)
  if (hold === null && sizeOnDisk(file) - freeBytes(database) > mostRewrittenLive) return false
  try {
    database.exec('VACUUM')
    return true
  } catch (error) {
    throw new Refusal(`The logs are compacted, but the space was not freed: ${(error as Error).message}.`)
  } finally {
    hold?.release()
  }
}

function holdIfFree(dataDirectory: string): DataHold | null {
  try {
    return holdDataDirectory(dataDirectory)
  } catch (error) {
    if (error instanceof DataInUseError) return null
    throw error
  }
}

function freeBytes(database: Database.Database): number {
  const read = (name: string) => Number(database.pragma(name, { simple: true }))
  return read('freelist_count') * read('page_size')
}
