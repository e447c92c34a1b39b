import type Database from 'better-sqlite3'
import type { NewWorkshop } from '../canvas-storage.ts'
import { lastDay, never } from '../last-day.ts'
import { wipeDeleted } from './wipe-deleted.ts'

/** What is asked of the tables of workshops, canvases and, while they are made, their keys. */
export interface WorkshopRows {
  readonly create: (workshop: NewWorkshop) => void
  readonly deleteWorkshop: (workshopId: string) => readonly string[]
  readonly deleteCanvas: (canvasId: string) => void
}

/** A Yjs update that brings nothing. */
const emptyUpdate = Uint8Array.of(0, 0)

export function workshopRows(database: Database.Database): WorkshopRows {
  const insertWorkshop = database.prepare(
    'INSERT INTO workshops (id, title, held_on, created_at) VALUES (?, ?, ?, ?)',
  )
  const insertCanvas = database.prepare(
    'INSERT INTO canvases (id, workshop_id, table_number, table_name, delete_after) VALUES (?, ?, ?, ?, ?)',
  )
  const insertKey = database.prepare(
    'INSERT INTO keys (hash, workshop_id, canvas_id, ability) VALUES (?, ?, ?, ?)',
  )
  const insertUpdate = database.prepare('INSERT INTO updates (canvas_id, content) VALUES (?, ?)')
  const selectCanvases = database
    .prepare<[string], string>(
      'SELECT id FROM canvases WHERE workshop_id = ? AND table_number > 0 ORDER BY table_number',
    )
    .pluck()
  const deleteWorkshop = database.prepare('DELETE FROM workshops WHERE id = ?')
  const deleteCanvas = database
    .prepare<[string], string>('DELETE FROM canvases WHERE id = ? AND table_number > 0 RETURNING workshop_id')
    .pluck()
  const deleteEmptyWorkshop = database.prepare(
    `DELETE FROM workshops WHERE id = ?
     AND NOT EXISTS (SELECT 1 FROM canvases WHERE canvases.workshop_id = workshops.id AND table_number > 0)`,
  )

  const create = database.transaction((workshop: NewWorkshop) => {
    const { id, title, heldOn, createdAt, facilitateKeyHash, tables } = workshop
    insertWorkshop.run(id, title, heldOn, createdAt)
    insertCanvas.run(id, id, 0, '', never)
    insertUpdate.run(id, emptyUpdate)
    insertKey.run(facilitateKeyHash, id, null, 'facilitate')
    for (const table of tables) {
      insertCanvas.run(table.canvasId, id, table.number, table.name, lastDay(new Date(createdAt)))
      insertUpdate.run(table.canvasId, table.state)
      for (const key of table.keys) insertKey.run(key.hash, id, table.canvasId, key.ability)
    }
  })

  const deleteWithLast = database.transaction((canvasId: string) => {
    const workshopId = deleteCanvas.get(canvasId)
    if (workshopId !== undefined) deleteEmptyWorkshop.run(workshopId)
  })

  return {
    create,
    deleteWorkshop(workshopId) {
      const canvasIds = selectCanvases.all(workshopId)
      deleteWorkshop.run(workshopId)
      wipeDeleted(database)
      return canvasIds
    },
    deleteCanvas(canvasId) {
      deleteWithLast(canvasId)
      wipeDeleted(database)
    },
  }
}
