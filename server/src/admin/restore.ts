import Database from 'better-sqlite3'
import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { belongTo, DataInUseError, holdDataDirectory } from '../storage/sqlite/hold-data-directory.ts'
import { checkDatabase, requireUndamaged } from './check-database.ts'
import { databaseFile, openExisting } from './database-file.ts'
import { Refusal } from './refusal.ts'
import { toDisk } from './to-disk.ts'
import { wordsOfCheck } from './words-of-check.ts'
import type { Workplace } from './workplace.ts'

/**
 * Puts a backup in the place of the database, once it is checked and while no server runs. What
 * was there is kept beside it. At every moment there is one whole database under its name.
 *
 * @param force also when some canvases in the backup cannot be read.
 * @throws {Refusal}
 */
export function restore(workplace: Workplace, file: string, force: boolean): void {
  const { dataDirectory, say } = workplace
  const live = databaseFile(dataDirectory)
  const incoming = `${live}.restoring`
  requireSingleFile(file)
  const hold = holdForRestore(dataDirectory)
  try {
    // The file itself stays as it is; what is checked is what will be in place.
    copyFileSync(file, incoming)
    for (const line of checkIncoming(incoming, file, force, workplace.report)) say(line)
    belongTo(dataDirectory, incoming)
    toDisk(incoming)

    const kept = existsSync(live) ? keep(live, stampOf(workplace.now())) : null
    renameSync(incoming, live)
    toDisk(dataDirectory)
    say(`Restored from ${file}.`)
    say('Canvases that were deleted after that backup was made are back with it.')
    if (kept !== null) say(`What was there before is kept as ${kept}. Remove it when it is no longer needed.`)
  } finally {
    for (const rest of [incoming, `${incoming}-journal`]) rmSync(rest, { force: true })
    hold.release()
  }
}

function requireSingleFile(file: string): void {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  if (!statSync(file).isFile()) throw new Refusal(`${file} is not a file.`)
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new Refusal(
      `${file} is not whole: a part of it lies in ${file}-wal. Restore what \`backup\` made, or open it once with SQLite.`,
    )
  }
}

function holdForRestore(dataDirectory: string) {
  try {
    return holdDataDirectory(dataDirectory)
  } catch (error) {
    throw error instanceof DataInUseError ? inUse(dataDirectory) : error
  }
}

function inUse(dataDirectory: string): Refusal {
  return new Refusal(`A server is at work on ${dataDirectory}. Stop it first.`)
}

function checkIncoming(
  incoming: string,
  file: string,
  force: boolean,
  report: (line: string) => void,
): readonly string[] {
  const database = openExisting(incoming, { readonly: false, called: file })
  try {
    database.pragma('journal_mode = DELETE')
    const check = checkDatabase(database, report)
    requireUndamaged(check.damage, file)
    const words = wordsOfCheck(check)
    if (check.bad.length > 0 && !force) {
      throw new Refusal(
        [...words, 'Nothing was restored. To restore it all the same, add --force.'].join('\n'),
      )
    }
    return words
  } finally {
    database.close()
  }
}

/** Gives the database a second name, under which it stays when its place is taken. Returns that name. */
function keep(live: string, stamp: string): string {
  const kept = `${live}.before-restore-${stamp}`
  const log = '-wal'
  // Opening it removes a log that makes no sense, which may be all that is left of what happened.
  if (existsSync(live + log)) nameAgain(live + log, kept + log)
  let damaged = false
  try {
    damaged = !foldWriteAheadLog(live)
  } finally {
    if (!damaged) rmSync(kept + log, { force: true })
  }
  // None of the other parts may stay, for SQLite would take it for a part of what comes in its place.
  for (const part of [log, '-shm']) rmSync(live + part, { force: true })
  nameAgain(live, kept)
  return kept
}

function nameAgain(file: string, name: string): void {
  try {
    linkSync(file, name)
  } catch {
    // A file system without hard links.
    copyFileSync(file, name, constants.COPYFILE_EXCL)
  }
}

/** Makes the database one file, unless it is damaged. @throws {Refusal} when somebody has it open. */
function foldWriteAheadLog(live: string): boolean {
  const database = new Database(live, { fileMustExist: true, timeout: 1_000 })
  try {
    database.pragma('journal_mode = DELETE')
    return true
  } catch (error) {
    const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
    if (busy) throw inUse(live)
    return false
  } finally {
    database.close()
  }
}

/** A moment as a part of a file name, on every system: `2026-11-23T09-15-00Z`. */
function stampOf(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}
