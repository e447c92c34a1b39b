import type Database from 'better-sqlite3'
import { updatesIn, type RowContent } from '../storage/sqlite/log-rows.ts'
import { checkCanvas } from './check-canvas.ts'
import { Refusal } from './refusal.ts'
import { reportProgress } from './report-progress.ts'

/** What is to be said of a database. */
export interface DatabaseCheck {
  /** What SQLite finds wrong with the file itself; then the canvases have not been looked at. */
  readonly damage: readonly string[]
  readonly canvases: number
  readonly repairs: number
  readonly bad: readonly { readonly canvasId: string; readonly fault: string }[]
}

/** Checks the file, its references, and that every canvas in it can be read. */
export function checkDatabase(database: Database.Database, report: (line: string) => void): DatabaseCheck {
  const damage = damageOf(database)
  if (damage.length > 0) return { damage, canvases: 0, repairs: 0, bad: [] }

  const canvasIds = database
    .prepare<[], string>('SELECT id FROM canvases WHERE table_number > 0 ORDER BY id')
    .pluck()
    .all()
  const logOf = readLogs(database)
  const progress = reportProgress(report)
  const bad: { canvasId: string; fault: string }[] = []
  let repairs = 0
  for (const [index, canvasId] of canvasIds.entries()) {
    progress(() => `${index} of ${canvasIds.length} canvases read`)
    const log = logOf(canvasId)
    // Deleted since the ids were read.
    if (log === null) continue
    const check = checkCanvas(updatesInAll(log))
    if (check.ok) repairs += check.repairs
    else bad.push({ canvasId, fault: check.fault })
  }
  return { damage, canvases: canvasIds.length, repairs, bad }
}

/** What is wrong with the file or with references within it, in SQLite's words. They hold no content. */
export function damageOf(database: Database.Database): readonly string[] {
  try {
    const found = database.prepare<[], string>('PRAGMA integrity_check').pluck().all()
    const integrity = found.filter((line) => line !== 'ok')
    const references = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').all()
    return [
      ...integrity,
      ...references.map(({ table }) => `a row of ${table} refers to one that is not there`),
    ]
  } catch (error) {
    return [(error as Error).message]
  }
}

/**
 * Reads the logs of canvases, each as of one moment; `null` for a canvas that is not there. The file may be of an older
 * version: a backup, or a database on which the server has not been started since.
 */
function readLogs(database: Database.Database): (canvasId: string) => readonly RowContent[] | null {
  const exists = database.prepare('SELECT 1 FROM canvases WHERE id = ?')
  const lengths = hasLengths(database) ? 'lengths' : 'NULL AS lengths'
  const select = database.prepare<{ canvasId: string }, RowContent>(
    `SELECT content, lengths FROM (
       SELECT sequence, content, NULL AS lengths FROM snapshots WHERE canvas_id = @canvasId
       UNION ALL
       SELECT sequence, content, ${lengths} FROM updates WHERE canvas_id = @canvasId AND sequence >
         coalesce((SELECT sequence FROM snapshots WHERE canvas_id = @canvasId), 0)
     ) ORDER BY sequence`,
  )
  return database.transaction((canvasId: string) => (exists.get(canvasId) ? select.all({ canvasId }) : null))
}

function hasLengths(database: Database.Database): boolean {
  return (
    database.prepare("SELECT 1 FROM pragma_table_info('updates') WHERE name = 'lengths'").get() !== undefined
  )
}

/** One after the other, so that a row that does not add up is the fault of its canvas. */
function* updatesInAll(rows: readonly RowContent[]): Generator<Uint8Array> {
  for (const row of rows) yield* updatesIn(row)
}

/** Stops a command at a damaged file. @throws {Refusal} */
export function requireUndamaged(damage: readonly string[], what: string): void {
  if (damage.length === 0) return
  throw new Refusal([`${what} is damaged:`, ...damage.map((line) => `  ${line}`)].join('\n'))
}
