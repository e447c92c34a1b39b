import type { Canvas } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openDatabase } from '../storage/sqlite/open-database.ts'
import { updateRows } from '../storage/sqlite/update-rows.ts'
import { compact } from './compact.ts'
import { sizeOnDisk } from './database-file.ts'
import { collectedWords } from './testing/collected-words.ts'
import { fillDatabase, newDataDirectory } from './testing/filled-database.ts'
import { verify } from './verify.ts'

function filled(edits: number) {
  const directory = newDataDirectory()
  fillDatabase(directory, ['first', 'second'], edits)
  const file = join(directory, 'praatplaat.db')
  return { file, ...collectedWords(directory) }
}

function rowsIn(file: string, table: string): unknown {
  const database = new Database(file)
  const count = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  database.close()
  return count
}

function canvasOf(file: string, canvasId: string): Canvas {
  const database = openDatabase(file)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, updateRows(database).load(canvasId)!.state)
  database.close()
  return readCanvas(doc)
}

test('every log becomes a snapshot of the same canvas, and the space goes back to the disk', () => {
  const { file, workplace, said } = filled(150)
  const [before, size] = [canvasOf(file, 'first'), sizeOnDisk(file)]
  expect(compact(workplace)).toBe(true)
  expect(rowsIn(file, 'updates')).toBe(0)
  // Of two canvases, and of where their meeting stands.
  expect(rowsIn(file, 'snapshots')).toBe(3)
  expect(canvasOf(file, 'first')).toEqual(before)
  expect(sizeOnDisk(file)).toBeLessThan(size)
  expect(said()).toMatch(/^[\d.]+ [kM]B before, [\d.]+ [kM]B after\.$/)
  expect(verify(workplace, null)).toBe(true)
})

test('a log that cannot be read is left as it is, and does not stop the others', () => {
  const { file, workplace, said } = filled(5)
  const database = new Database(file)
  database.exec("UPDATE updates SET content = x'ff00ff' WHERE canvas_id = 'first' AND sequence % 2 = 0")
  database.close()
  const before = rowsIn(file, "updates WHERE canvas_id = 'first'")
  expect(compact(workplace)).toBe(false)
  expect(before).toBeGreaterThan(0)
  expect(rowsIn(file, "updates WHERE canvas_id = 'first'")).toBe(before)
  expect(rowsIn(file, "updates WHERE canvas_id = 'second'")).toBe(0)
  expect(said()).toContain('1 canvas could not be compacted')
})

test('a database of an older version is left alone: a server of that version may be at work on it', () => {
  const { file, workplace } = filled(5)
  const database = new Database(file)
  database.pragma(`user_version = ${Number(database.pragma('user_version', { simple: true })) - 1}`)
  const older = Number(database.pragma('user_version', { simple: true }))
  database.close()
  expect(() => compact(workplace)).toThrow(older === 0 ? /not a database of Praatplaat/ : /older version/)
  expect(rowsIn(file, 'snapshots')).toBe(0)
})
