import Database from 'better-sqlite3'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { schemaSteps } from '../storage/sqlite/schema.ts'
import { Refusal } from './refusal.ts'

/** Where the database of a data directory lies. */
export function databaseFile(dataDirectory: string): string {
  return join(dataDirectory, 'praatplaat.db')
}

export interface OpenOptions {
  readonly readonly: boolean
  /** The name by which its operator knows the file, where that is another. */
  readonly called?: string
}

/**
 * Opens a database as it is, beside a server that may have it open. It is not brought up to date:
 * that is for a server that starts, and an older one may still be at work on it.
 *
 * @throws {Refusal}
 */
export function openExisting(file: string, { readonly, called = file }: OpenOptions): Database.Database {
  if (!existsSync(file)) throw new Refusal(`There is no database ${called}.`)
  try {
    const database = new Database(file, { fileMustExist: true, readonly, timeout: 30_000 })
    if (!readonly) {
      database.pragma('synchronous = FULL')
      database.pragma('foreign_keys = ON')
      database.pragma('secure_delete = ON')
    }
    requireOurs(database, called)
    return database
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${called} cannot be opened as a database: ${(error as Error).message}.`)
  }
}

/** Refuses a database that is not of this very version, for what writes to it. @throws {Refusal} */
export function requireUpToDate(database: Database.Database): void {
  if (versionOf(database) === schemaSteps.length) return
  throw new Refusal(
    'The database was made by an older version. Start the server once: that brings it up to date.',
  )
}

/** What the database takes up on disk, with its write-ahead log. */
export function sizeOnDisk(file: string): number {
  return [file, `${file}-wal`].reduce(
    (sum, part) => sum + (statSync(part, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

function requireOurs(database: Database.Database, called: string): void {
  const isOurs = database
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'canvases'")
    .get()
  if (!isOurs || versionOf(database) === 0) throw new Refusal(`${called} is not a database of Praatplaat.`)
  if (versionOf(database) > schemaSteps.length) {
    throw new Refusal(`${called} was made by a newer version of Praatplaat.`)
  }
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}
