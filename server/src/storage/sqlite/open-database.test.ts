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
