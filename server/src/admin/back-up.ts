import Database from 'better-sqlite3'
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { damageOf, requireUndamaged } from './check-database.ts'
import { databaseFile, openExisting } from './database-file.ts'
import { Refusal } from './refusal.ts'
import { reportProgress } from './report-progress.ts'
import { sayBytes } from './say-bytes.ts'
import { toDisk } from './to-disk.ts'
import type { Workplace } from './workplace.ts'

/** Pages that are copied at a time, of 4 KiB; in between, how far it is can be told. */
const pagesAtATime = 2_000

/**
 * Copies the database to `file` as it is at this moment, also while a server works on it, and
 * checks the copy before it gets its name. Only its owner can read it.
 *
 * @param force also when `file` is there already.
 * @throws {Refusal}
 */
export async function backUp(workplace: Workplace, file: string, force: boolean): Promise<void> {
  const live = databaseFile(workplace.dataDirectory)
  const source = openExisting(live, { readonly: false })
  const part = `${file}.part`
  try {
    requirePlace(file, live, force)
    makeEmpty(part)
    await copyAsOfNow(source, part, reportProgress(workplace.report))
    makeSingleFile(part)
    toDisk(part)
    renameSync(part, file)
    toDisk(dirname(file))
  } finally {
    source.close()
    rmSync(part, { force: true })
  }
  workplace.say(`Backed up to ${file} (${sayBytes(statSync(file).size)}), and checked.`)
}

function requirePlace(file: string, live: string, force: boolean): void {
  const there = statSync(file, { throwIfNoEntry: false })
  const original = statSync(live)
  if (there?.isDirectory()) throw new Refusal(`${file} is a directory. Name a file in it.`)
  if (there?.ino === original.ino && there.dev === original.dev) {
    throw new Refusal(`${file} is the database itself.`)
  }
  if (there && !force) throw new Refusal(`${file} is there already. To replace it, add --force.`)
  if (!existsSync(dirname(file))) throw new Refusal(`There is no directory ${dirname(file)}.`)
}

/** A backup holds everything that people wrote, so nobody but its owner may read it, from the first byte on. */
function makeEmpty(part: string): void {
  rmSync(part, { force: true })
  closeSync(openSync(part, 'wx', 0o600))
}

/**
 * While this reads, the server goes on writing. Without a transaction around it, SQLite would begin
 * anew whenever it did, and under load never get to the end.
 */
async function copyAsOfNow(
  source: Database.Database,
  part: string,
  progress: (line: () => string) => void,
): Promise<void> {
  source.exec('BEGIN')
  source.prepare('SELECT count(*) FROM sqlite_schema').get()
  await source.backup(part, {
    progress({ totalPages, remainingPages }) {
      if (totalPages > 0) {
        progress(() => `${Math.floor(100 * (1 - remainingPages / totalPages))} % copied`)
      }
      return pagesAtATime
    },
  })
  source.exec('COMMIT')
}

/** Checks the copy, and makes it one file that needs no other beside it. */
function makeSingleFile(part: string): void {
  const copy = new Database(part, { fileMustExist: true })
  try {
    requireUndamaged(damageOf(copy), 'The copy')
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
