import type { Change } from '@praatplaat/model'
import type { Version } from '@praatplaat/protocol'
import type Database from 'better-sqlite3'
import { planRestore } from '../../versions/plan-restore.ts'
import { mostNamedVersions, thinVersions } from '../../versions/thin-versions.ts'
import { versionFile } from '../../versions/version-file.ts'
import type { NewVersion, VersionNotMade } from '../canvas-storage.ts'
import { withoutPending } from '../merge-through-document.ts'
import type { LogState } from './update-rows.ts'

/** What is asked of the table of versions. `gone`: there is no such canvas. */
export interface VersionRows {
  readonly make: (canvasId: string, version: NewVersion) => Version | VersionNotMade | 'gone'
  readonly list: (canvasId: string) => readonly Version[]
  readonly read: (canvasId: string, versionId: string) => string | null
  readonly prepareRestore: (
    canvasId: string,
    versionId: string,
    before: NewVersion,
  ) => readonly Change[] | 'gone' | null
  readonly delete: (canvasId: string, versionId: string) => boolean
}

/**
 * @param stateOf what a canvas's log amounts to now; `null` for no such canvas.
 * @param wipe overwrites what was deleted, also where the database keeps it for a while.
 */
export function versionRows(
  database: Database.Database,
  stateOf: (canvasId: string) => LogState | null,
  wipe: () => void,
): VersionRows {
  const select = database.prepare<[string], Version>(
    `SELECT id, sequence, created_at AS createdAt, kind, name FROM versions
     WHERE canvas_id = ? ORDER BY sequence DESC`,
  )
  const selectContent = database
    .prepare<[string, string], Uint8Array>('SELECT content FROM versions WHERE canvas_id = ? AND id = ?')
    .pluck()
  const selectLast = database
    .prepare<[string], number>(
      'SELECT log_sequence FROM versions WHERE canvas_id = ? ORDER BY sequence DESC LIMIT 1',
    )
    .pluck()
  const countNamed = database
    .prepare<[string], number>(`SELECT count(*) FROM versions WHERE canvas_id = ? AND kind = 'named'`)
    .pluck()
  const insert = database.prepare(
    `INSERT INTO versions (id, canvas_id, created_at, kind, name, log_sequence, content)
     SELECT @id, canvases.id, @createdAt, @kind, @name, @logSequence, @content FROM canvases WHERE id = @canvasId`,
  )
  const remove = database.prepare('DELETE FROM versions WHERE canvas_id = ? AND id = ?')

  const keep = database.transaction((canvasId: string, version: NewVersion, log: LogState) => {
    const content = log.incomplete ? withoutPending(log.state) : log.state
    const { changes, lastInsertRowid } = insert.run({
      ...version,
      canvasId,
      logSequence: log.sequence,
      content,
    })
    // Another process may have deleted the canvas while its log was merged.
    if (changes === 0) return 'gone'
    for (const { id } of thinVersions(select.all(canvasId), new Date(version.createdAt))) {
      remove.run(canvasId, id)
    }
    return { ...version, sequence: Number(lastInsertRowid) }
  })

  /** @param read merges the log, which takes long: only when there is going to be a version. */
  const make = (
    canvasId: string,
    version: NewVersion,
    read: (canvasId: string) => LogState | null,
  ): Version | VersionNotMade | 'gone' => {
    const named = version.kind === 'named'
    if (named && (countNamed.get(canvasId) ?? 0) >= mostNamedVersions) return 'too-many'
    const log = read(canvasId)
    if (!log) return 'gone'
    if (!named && selectLast.get(canvasId) === log.sequence) return 'unchanged'
    return keep.immediate(canvasId, version, log)
  }

  return {
    make: (canvasId, version) => make(canvasId, version, stateOf),
    list: (canvasId) => select.all(canvasId),
    read(canvasId, versionId) {
      const content = selectContent.get(canvasId, versionId)
      return content ? versionFile(content) : null
    },
    prepareRestore(canvasId, versionId, before) {
      const then = selectContent.get(canvasId, versionId)
      if (!then) return null
      const log = stateOf(canvasId)
      if (!log) return 'gone'
      const changes = planRestore(log.state, then)
      if (changes.length > 0 && make(canvasId, before, () => log) === 'gone') return 'gone'
      return changes
    },
    delete(canvasId, versionId) {
      const { changes } = remove.run(canvasId, versionId)
      if (changes > 0) wipe()
      return changes > 0
    },
  }
}
