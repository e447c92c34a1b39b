import type Database from 'better-sqlite3'
import type { StoredTable, StoredWorkshop, TableOfWorkshop, WorkshopChange } from '../canvas-storage.ts'

/** What is asked of the table of workshops while they are held. */
export interface MeetingRows {
  readonly read: (workshopId: string) => StoredWorkshop | null
  readonly change: (workshopId: string, change: WorkshopChange) => boolean
  readonly renameTable: (workshopId: string, number: number, name: string) => boolean
  readonly giveJoinCode: (workshopId: string, code: string) => string | null
  readonly behind: (code: string, now: Date) => StoredWorkshop | null
  readonly of: (canvasId: string) => TableOfWorkshop | null
}

type WorkshopRow = Omit<StoredWorkshop, 'tables' | 'frozen'> & { readonly frozen: number }

export function meetingRows(database: Database.Database): MeetingRows {
  const select = database.prepare<[string], WorkshopRow>(
    `SELECT id, title, held_on AS heldOn, archived_at AS archivedAt, join_code AS joinCode,
       doors_open_until AS doorsOpenUntil, frozen FROM workshops WHERE id = ?`,
  )
  const selectTables = database.prepare<[string], StoredTable>(
    `SELECT id AS canvasId, table_number AS number, table_name AS name
     FROM canvases WHERE workshop_id = ? AND table_number > 0 ORDER BY table_number`,
  )
  const update = database.prepare(
    `UPDATE workshops SET title = @title, held_on = @heldOn, archived_at = @archivedAt,
       doors_open_until = @doorsOpenUntil, frozen = @frozen WHERE id = @id`,
  )
  const rename = database.prepare(
    'UPDATE canvases SET table_name = ? WHERE workshop_id = ? AND table_number = ? AND table_number > 0',
  )
  const giveCode = database.prepare(
    `UPDATE OR IGNORE workshops SET join_code = ? WHERE id = ? AND join_code IS NULL`,
  )
  const selectCode = database
    .prepare<[string], string | null>('SELECT join_code FROM workshops WHERE id = ?')
    .pluck()
  const selectBehind = database
    .prepare<[string, string], string>(
      'SELECT id FROM workshops WHERE join_code = ? AND doors_open_until > ?',
    )
    .pluck()
  const selectOf = database.prepare<
    [string],
    {
      readonly workshopId: string
      readonly tables: number
      readonly hasCode: number
      readonly frozen: number
    }
  >(
    `SELECT workshops.id AS workshopId, workshops.frozen AS frozen,
       workshops.join_code IS NOT NULL AS hasCode,
       (SELECT count(*) FROM canvases AS tables WHERE tables.workshop_id = workshops.id AND tables.table_number > 0)
         AS tables
     FROM canvases JOIN workshops ON workshops.id = canvases.workshop_id
     WHERE canvases.id = ? AND canvases.table_number > 0`,
  )

  const read = (workshopId: string): StoredWorkshop | null => {
    const row = select.get(workshopId)
    return row ? { ...row, frozen: row.frozen === 1, tables: selectTables.all(workshopId) } : null
  }

  return {
    read,
    change: database.transaction((workshopId: string, change: WorkshopChange) => {
      const row = select.get(workshopId)
      if (!row) return false
      const changed = { ...row, ...change }
      update.run({ ...changed, frozen: Number(changed.frozen) })
      return true
    }),
    renameTable: (workshopId, number, name) => rename.run(name, workshopId, number).changes === 1,
    giveJoinCode(workshopId, code) {
      giveCode.run(code, workshopId)
      return selectCode.get(workshopId) ?? null
    },
    behind(code, now) {
      const workshopId = selectBehind.get(code, now.toISOString())
      return workshopId === undefined ? null : read(workshopId)
    },
    of(canvasId) {
      const found = selectOf.get(canvasId)
      return found ? { ...found, hasCode: found.hasCode === 1, frozen: found.frozen === 1 } : null
    },
  }
}
