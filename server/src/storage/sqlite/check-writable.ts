import type Database from 'better-sqlite3'

/**
 * Commits something, to find out whether anything can be: a read succeeds on a disk that is full,
 * and so does a write that is rolled back. What is written is the version of the schema, as it was
 * already, so nothing is left behind.
 *
 * @throws when nothing can be written now.
 */
export function checkWritable(database: Database.Database): void {
  const writeAgain = database.transaction(() => {
    const version = Number(database.pragma('user_version', { simple: true }))
    database.pragma(`user_version = ${version}`)
  })
  writeAgain.immediate()
}
