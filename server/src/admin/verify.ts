import { checkDatabase } from './check-database.ts'
import { databaseFile, openExisting } from './database-file.ts'
import { wordsOfCheck } from './words-of-check.ts'
import type { Workplace } from './workplace.ts'

/**
 * Checks the database, also while a server works on it, or a backup. Resolves to whether all is
 * well.
 *
 * @param file a backup; `null` for the database itself.
 * @throws {Refusal}
 */
export function verify(workplace: Workplace, file: string | null): boolean {
  const database = openExisting(file ?? databaseFile(workplace.dataDirectory), { readonly: file !== null })
  try {
    const check = checkDatabase(database, workplace.report)
    for (const line of wordsOfCheck(check)) workplace.say(line)
    return check.damage.length === 0 && check.bad.length === 0
  } finally {
    database.close()
  }
}
