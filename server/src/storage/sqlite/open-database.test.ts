import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { schemaSteps } from './schema.ts'

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-database-'))
  file = join(directory, 'praatplaat.db')
})
afterEach(() => rmSync(directory, { recursive: true }))

test('a commit is on disk when it returns, and what is deleted is overwritten', () => {
  const database = openDatabase(file)
  const pragma = (name: string) => database.pragma(name, { simple: true })
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('foreign_keys')).toBe(1)
  expect(pragma('secure_delete')).toBe(1)
  database.close()
})

test('the schema is made once, and found again', () => {
  openDatabase(file).close()
  const database = openDatabase(file)
  expect(database.pragma('user_version', { simple: true })).toBe(schemaSteps.length)
  database.close()
})

test('a database of a newer version is left alone', () => {
  const database = openDatabase(file)
  database.pragma('user_version = 99')
  database.close()
  expect(() => openDatabase(file)).toThrow(/newer version/)
})

test('a database of the first schema keeps everything, and its canvases get a last day', () => {
  const old = new Database(file)
  old.exec(schemaSteps[0]!)
  old.pragma('user_version = 1')
  old.exec(`
    INSERT INTO workshops VALUES ('w', 'Rotterdam', '2026-02-28T09:00:00.000Z');
    INSERT INTO canvases VALUES ('c', 'w', 1, 'Tafel 1');
    INSERT INTO keys VALUES (x'01', 'w', 'c', 'edit');
    INSERT INTO updates (canvas_id, content) VALUES ('c', x'0102'), ('c', x'0103');
    INSERT INTO snapshots VALUES ('c', 1, x'0102');
  `)
  old.close()

  const database = openDatabase(file)
  const all = (sql: string) => database.prepare(sql).raw().all()
  expect(database.pragma('user_version', { simple: true })).toBe(schemaSteps.length)
  expect(all('SELECT id, table_name, delete_after, delete_after_chosen FROM canvases')).toEqual([
    ['c', 'Tafel 1', '2027-02-28', 0],
    // Where the meeting stands.
    ['w', '', '9999-12-31', 1],
  ])
  expect(all('SELECT ability FROM keys')).toEqual([['edit']])
  expect(all('SELECT sequence, hex(content) FROM updates')).toEqual([
    [1, '0102'],
    [2, '0103'],
    [3, '0000'],
  ])
  expect(all('SELECT sequence FROM snapshots')).toEqual([[1]])
  expect(all('SELECT * FROM versions')).toEqual([])
  database.close()
})
