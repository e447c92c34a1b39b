import type { Ability } from '@praatplaat/protocol'
import type Database from 'better-sqlite3'
import type { NewKey } from '../canvas-storage.ts'

/** What is asked of the table of keys. */
export interface KeyRows {
  readonly abilityForCanvas: (keyHash: Uint8Array, canvasId: string) => Ability | null
  readonly abilityForDocument: (keyHash: Uint8Array, documentId: string) => Ability | null
  readonly abilityForWorkshop: (keyHash: Uint8Array, workshopId: string) => Ability | null
  /** Whether there was a canvas to add the key to. */
  readonly add: (canvasId: string, key: NewKey) => boolean
}

export function keyRows(database: Database.Database): KeyRows {
  const forCanvas = database
    .prepare<[string, Uint8Array, string], Ability>(
      `SELECT keys.ability FROM keys JOIN canvases ON canvases.id = ?
       WHERE keys.hash = ? AND canvases.workshop_id = keys.workshop_id
         AND canvases.table_number > 0 AND (keys.canvas_id IS NULL OR keys.canvas_id = ?)`,
    )
    .pluck()
  const forDocument = database
    .prepare<[string, Uint8Array, string], Ability>(
      `SELECT iif(canvases.table_number = 0 AND keys.canvas_id IS NOT NULL, 'view', keys.ability)
       FROM keys JOIN canvases ON canvases.id = ?
       WHERE keys.hash = ? AND canvases.workshop_id = keys.workshop_id
         AND (canvases.table_number = 0 OR keys.canvas_id IS NULL OR keys.canvas_id = ?)`,
    )
    .pluck()
  const forWorkshop = database
    .prepare<[Uint8Array, string], Ability>(
      'SELECT ability FROM keys WHERE hash = ? AND workshop_id = ? AND canvas_id IS NULL',
    )
    .pluck()
  const insert = database.prepare(
    `INSERT INTO keys (hash, workshop_id, canvas_id, ability)
     SELECT @hash, workshop_id, iif(@ability = 'facilitate', NULL, id), @ability FROM canvases WHERE id = @canvasId`,
  )

  return {
    abilityForCanvas: (keyHash, canvasId) => forCanvas.get(canvasId, keyHash, canvasId) ?? null,
    abilityForDocument: (keyHash, documentId) => forDocument.get(documentId, keyHash, documentId) ?? null,
    abilityForWorkshop: (keyHash, workshopId) => forWorkshop.get(keyHash, workshopId) ?? null,
    add: (canvasId, { hash, ability }) => insert.run({ canvasId, hash, ability }).changes === 1,
  }
}
