import { instantiateTemplate } from '@praatplaat/model/templates'
import { documentFromFile } from '@praatplaat/model/document'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { openDatabase } from '../../storage/sqlite/open-database.ts'
import { updateRows } from '../../storage/sqlite/update-rows.ts'
import { workshopRows } from '../../storage/sqlite/workshop-rows.ts'

/** A data directory of its own for one test. */
export function newDataDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'praatplaat-admin-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

/** A worked case as a stored document, and so many edits of it. */
function canvasUpdates(edits: number): readonly [Uint8Array, ...Uint8Array[]] {
  const doc = documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  const first = Y.encodeStateAsUpdate(doc)
  const later: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => later.push(update))
  for (let edit = 1; edit <= edits; edit += 1) doc.getMap('canvas').set('title', `Title ${edit}`)
  doc.destroy()
  return [first, ...later]
}

/** Makes a database with one workshop of these canvases, each with a log of so many edits. */
export function fillDatabase(directory: string, canvasIds: readonly string[], edits = 3): void {
  const database = openDatabase(join(directory, 'praatplaat.db'))
  const [state, ...updates] = canvasUpdates(edits)
  const workshopId = randomUUID()
  workshopRows(database).create({
    id: workshopId,
    title: 'Rotterdam',
    heldOn: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    facilitateKeyHash: new Uint8Array(createHash('sha256').update(workshopId).digest()),
    tables: canvasIds.map((canvasId, index) => ({
      canvasId,
      number: index + 1,
      name: `Tafel ${index + 1}`,
      state,
      keys: [],
    })),
  })
  updateRows(database).append(canvasIds.flatMap((id) => updates.map((update) => [id, update] as const)))
  database.close()
}
