import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkWritable } from './check-writable.ts'
import { openDatabase } from './open-database.ts'
import { schemaSteps } from './schema.ts'

let directory: string
let file: string
let database: Database.Database

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-storage-'))
  file = join(directory, 'praatplaat.db')
  database = openDatabase(file)
})
afterEach(() => {
  database.close()
  rmSync(directory, { recursive: true })
})

test('a check is a commit that reaches the file, and changes nothing', () => {
  const before = statSync(`${file}-wal`).size
  checkWritable(database)
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(before)
  expect(database.pragma('user_version', { simple: true })).toBe(schemaSteps.length)
})

test('while another program holds the database, nothing can be written', () => {
  database.pragma('busy_timeout = 0')
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  expect(() => checkWritable(database)).toThrow(/locked/)
  other.exec('ROLLBACK')
  other.close()
  expect(() => checkWritable(database)).not.toThrow()
})

test('what may only be read is not ready', () => {
  const reader = new Database(file, { readonly: true })
  expect(() => checkWritable(reader)).toThrow(/readonly/)
  reader.close()
})
