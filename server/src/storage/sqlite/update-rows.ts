import type Database from 'better-sqlite3'
import type { StoredDocument } from '../canvas-storage.ts'
import { mergeThroughDocument, type Merged } from '../merge-through-document.ts'
import { rowsOf, updatesIn, type Appended, type RowContent } from './log-rows.ts'

/** What a log amounts to. */
export interface LogState extends Merged {
  /** The last update in it. */
  readonly sequence: number
}

/** What is asked of the log of updates and of its snapshots. */
export interface UpdateRows {
  /** Appends all of them in one transaction. Returns the indexes of those whose canvas is gone. */
  readonly append: (batch: readonly Appended[]) => readonly number[]
  readonly load: (canvasId: string) => StoredDocument | null
  /** What a canvas's log amounts to, which is then also its snapshot; `null` for no such canvas. */
  readonly stateOf: (canvasId: string) => LogState | null
  readonly compact: (canvasId: string) => void
}

/** From this many updates on, loading a canvas also compacts its log, so that the next time is quick. */
const compactOnLoadFrom = 200

/** So many bytes of a log are read at a time: it may be hundreds of megabytes of what has long been deleted. */
const pageBytes = 256 * 1024

interface LogRow extends RowContent {
  readonly sequence: number
}

interface SnapshotRow {
  readonly sequence: number
  readonly content: Uint8Array
  readonly schemaVersion: number | null
}

export function updateRows(database: Database.Database): UpdateRows {
  const insert = database.prepare(
    'INSERT INTO updates (canvas_id, content, lengths) SELECT id, ?, ? FROM canvases WHERE id = ?',
  )
  const exists = database.prepare<[string], number>('SELECT 1 FROM canvases WHERE id = ?').pluck()
  const selectSnapshot = database.prepare<[string], SnapshotRow>(
    'SELECT sequence, content, schema_version AS schemaVersion FROM snapshots WHERE canvas_id = ?',
  )
  const selectUpdates = database.prepare<[string, number], LogRow>(
    'SELECT sequence, content, lengths FROM updates WHERE canvas_id = ? AND sequence > ? ORDER BY sequence',
  )
  const snapshotSequence = database
    .prepare<[string], number>('SELECT sequence FROM snapshots WHERE canvas_id = ?')
    .pluck()
  const putSnapshot = database.prepare(
    `INSERT INTO snapshots (canvas_id, sequence, content, schema_version) VALUES (?, ?, ?, ?)
     ON CONFLICT (canvas_id) DO UPDATE
       SET sequence = excluded.sequence, content = excluded.content, schema_version = excluded.schema_version
     WHERE excluded.sequence > snapshots.sequence`,
  )
  const noteSchemaVersion = database.prepare(
    'UPDATE snapshots SET schema_version = ? WHERE canvas_id = ? AND sequence = ?',
  )
  const deleteUpTo = database.prepare('DELETE FROM updates WHERE canvas_id = ? AND sequence <= ?')

  const readPage = (canvasId: string, after: number): readonly LogRow[] => {
    const rows: LogRow[] = []
    let bytes = 0
    for (const row of selectUpdates.iterate(canvasId, after)) {
      rows.push(row)
      bytes += row.content.length
      if (bytes >= pageBytes) break
    }
    return rows
  }

  const mergeUpdates = (canvasId: string, snapshot: SnapshotRow | undefined) => {
    let sequence = snapshot?.sequence ?? 0
    let updates = 0
    let page = readPage(canvasId, sequence)
    if (page.length === 0) return { log: null, updates }
    function* contents() {
      if (snapshot) yield snapshot.content
      for (; page.length > 0; page = readPage(canvasId, sequence)) {
        for (const row of page) {
          sequence = row.sequence
          for (const update of updatesIn(row)) {
            updates += 1
            yield update
          }
        }
      }
    }
    const merged = mergeThroughDocument(contents())
    return { log: { ...merged, sequence }, updates }
  }

  /** Not in one transaction: another process that wipes what it deleted would wait for the end of it. */
  const readLog = (canvasId: string) => {
    for (;;) {
      const snapshot = selectSnapshot.get(canvasId)
      const merged = mergeUpdates(canvasId, snapshot)
      // Who compacts the same log meanwhile takes away what was still to be read.
      if (snapshotSequence.get(canvasId) === snapshot?.sequence) return { snapshot, ...merged }
    }
  }

  // Together or not at all: between the two the log would be either double or short. What another
  // process compacted further meanwhile is newer and stays; what it deleted must not come back.
  const replaceBySnapshot = database.transaction(
    (canvasId: string, { sequence, state, schemaVersion }: LogState) => {
      if (!exists.get(canvasId)) return
      if (putSnapshot.run(canvasId, sequence, state, schemaVersion).changes === 1)
        deleteUpTo.run(canvasId, sequence)
    },
  )

  /** A snapshot is given as it is. It is only looked into when nobody has done so: one from before its version was noted. */
  const readSnapshot = (canvasId: string, { sequence, content, schemaVersion }: SnapshotRow): LogState => {
    if (schemaVersion !== null) return { sequence, state: content, incomplete: false, schemaVersion }
    const merged = mergeThroughDocument([content])
    noteSchemaVersion.run(merged.schemaVersion, canvasId, sequence)
    return { ...merged, sequence }
  }

  const read = (canvasId: string, compactFrom: number): LogState | null => {
    const { snapshot, log, updates } = readLog(canvasId)
    if (!log) return snapshot ? readSnapshot(canvasId, snapshot) : null
    if (updates >= compactFrom && !log.incomplete) replaceBySnapshot.immediate(canvasId, log)
    return log
  }
  const readExisting = (canvasId: string, compactFrom: number) =>
    exists.get(canvasId) ? read(canvasId, compactFrom) : null

  return {
    append: database.transaction((batch: readonly Appended[]) =>
      rowsOf(batch).flatMap(({ canvasId, content, lengths, indexes }) =>
        insert.run(content, lengths, canvasId).changes === 1 ? [] : indexes,
      ),
    ),
    load(canvasId) {
      const log = readExisting(canvasId, compactOnLoadFrom)
      return log && { state: log.state, schemaVersion: log.schemaVersion }
    },
    stateOf: (canvasId) => readExisting(canvasId, 1),
    compact: (canvasId) => void read(canvasId, 1),
  }
}
