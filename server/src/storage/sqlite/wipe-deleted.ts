import type Database from 'better-sqlite3'

/** Writes the log in WAL mode back and cuts it off: until then it still holds what was deleted. */
export function wipeDeleted(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)')
}
