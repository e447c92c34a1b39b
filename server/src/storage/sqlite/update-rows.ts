import type Database from 'better-sqlite3'
import { mergeThroughDocument } from '../merge-through-document.ts'

/** An update on its way into the log. */
export type Appended = readonly [canvasId: string, update: Uint8Array]

/** What a log amounts to. */
export interface LogState {
  /** The last update in it. */
  readonly sequence: number
  readonly state: Uint8Array
  /** Whether something in it waits for an update that is missing. */
  readonly incomplete: boolean
}

/** What is asked of the log of updates and of its snapshots. */
export interface UpdateRows {
  /** Appends all of them in one transaction. Returns the indexes of those whose canvas is gone. */
  readonly append: (batch: readonly Appended[]) => readonly number[]
  readonly load: (canvasId: string) => Uint8Array | null
  /** What a canvas's log amounts to; `null` for no such canvas. */
  readonly stateOf: (canvasId: string) => LogState | null
  readonly compact: (canvasId: string) => void
}

/** From this many updates on, loading a canvas also compacts its log, so that the next time is quick. */
const compactOnLoadFrom = 200

interface LogRow {
  readonly sequence: number
  readonly content: Uint8Array
}

export function updateRows(database: Database.Database): UpdateRows {
  const insert = database.prepare(
    'INSERT INTO updates (canvas_id, content) SELECT id, ? FROM canvases WHERE id = ?',
  )
  const exists = database.prepare<[string], number>('SELECT 1 FROM canvases WHERE id = ?').pluck()
  const selectSnapshot = database.prepare<[string], LogRow>(
    'SELECT sequence, content FROM snapshots WHERE canvas_id = ?',
  )
  const selectUpdates = database.prepare<[string, number], LogRow>(
    'SELECT sequence, content FROM updates WHERE canvas_id = ? AND sequence > ? ORDER BY sequence',
  )
  const putSnapshot = database.prepare(
    `INSERT INTO snapshots (canvas_id, sequence, content) VALUES (?, ?, ?)
     ON CONFLICT (canvas_id) DO UPDATE SET sequence = excluded.sequence, content = excluded.content
     WHERE excluded.sequence > snapshots.sequence`,
  )
  const deleteUpTo = database.prepare('DELETE FROM updates WHERE canvas_id = ? AND sequence <= ?')

  // As of one moment. Another process may compact the same log: between the two reads it would take away
  // the updates that the older snapshot lacks.
  const readLog = database.transaction((canvasId: string) => {
    const snapshot = selectSnapshot.get(canvasId)
    return { snapshot, updates: selectUpdates.all(canvasId, snapshot?.sequence ?? 0) }
  })

  // Together or not at all: between the two the log would be either double or short. What another
  // process compacted further meanwhile is newer and stays; what it deleted must not come back.
  const replaceBySnapshot = database.transaction((canvasId: string, sequence: number, state: Uint8Array) => {
    if (!exists.get(canvasId)) return
    if (putSnapshot.run(canvasId, sequence, state).changes === 1) deleteUpTo.run(canvasId, sequence)
  })

  const read = (canvasId: string, compactFrom: number): LogState | null => {
    const { snapshot, updates } = readLog(canvasId)
    const last = updates.at(-1)
    if (!last) {
      return snapshot ? { sequence: snapshot.sequence, state: snapshot.content, incomplete: false } : null
    }
    const rows = snapshot ? [snapshot, ...updates] : updates
    if (rows.length === 1) return { sequence: last.sequence, state: last.content, incomplete: false }
    const { state, incomplete } = mergeThroughDocument(rows.map((row) => row.content))
    if (updates.length >= compactFrom && !incomplete) {
      replaceBySnapshot.immediate(canvasId, last.sequence, state)
    }
    return { sequence: last.sequence, state, incomplete }
  }
  const stateOf = (canvasId: string) => (exists.get(canvasId) ? read(canvasId, compactOnLoadFrom) : null)

  return {
    append: database.transaction((batch: readonly Appended[]) =>
      batch.flatMap(([canvasId, update], index) =>
        insert.run(update, canvasId).changes === 1 ? [] : [index],
      ),
    ),
    load: (canvasId) => stateOf(canvasId)?.state ?? null,
    stateOf,
    compact: (canvasId) => void read(canvasId, 1),
  }
}
