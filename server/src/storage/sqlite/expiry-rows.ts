import type Database from 'better-sqlite3'
import { dayOf } from '../last-day.ts'

/** What is asked of the canvases' last days. */
export interface ExpiryRows {
  readonly deleteAfter: (canvasId: string) => string | null
  /** Whether there was such a canvas. */
  readonly choose: (canvasId: string, day: string) => boolean
  readonly postpone: (canvasId: string, day: string) => void
  readonly deleteExpired: (now: Date) => readonly string[]
}

/** @param wipe overwrites what was deleted, also where the database keeps it for a while. */
export function expiryRows(database: Database.Database, wipe: () => void): ExpiryRows {
  const select = database.prepare<[string], string>('SELECT delete_after FROM canvases WHERE id = ?').pluck()
  const choose = database.prepare(
    'UPDATE canvases SET delete_after = ?, delete_after_chosen = 1 WHERE id = ?',
  )
  const postpone = database.prepare(
    `UPDATE canvases SET delete_after = @day
     WHERE id = @canvasId AND delete_after < @day AND NOT delete_after_chosen`,
  )
  const deleteCanvases = database.prepare<[string], { readonly id: string; readonly workshop_id: string }>(
    'DELETE FROM canvases WHERE delete_after < ? RETURNING id, workshop_id',
  )
  const deleteEmptyWorkshop = database.prepare(
    `DELETE FROM workshops WHERE id = @id
     AND NOT EXISTS (SELECT 1 FROM canvases WHERE workshop_id = @id AND table_number > 0)`,
  )

  const deleteBefore = database.transaction((day: string) => {
    const gone = deleteCanvases.all(day)
    for (const id of new Set(gone.map((canvas) => canvas.workshop_id))) deleteEmptyWorkshop.run({ id })
    return gone.map((canvas) => canvas.id)
  })

  return {
    deleteAfter: (canvasId) => select.get(canvasId) ?? null,
    choose: (canvasId, day) => choose.run(day, canvasId).changes === 1,
    postpone: (canvasId, day) => void postpone.run({ canvasId, day }),
    deleteExpired(now) {
      const gone = deleteBefore.immediate(dayOf(now))
      if (gone.length > 0) wipe()
      return gone
    },
  }
}
