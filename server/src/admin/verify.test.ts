import Database from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectedWords } from './testing/collected-words.ts'
import { fillDatabase, newDataDirectory } from './testing/filled-database.ts'
import { verify } from './verify.ts'

/** A database of three canvases, with whatever is done to its tables behind the server's back. */
function filled(...harm: readonly string[]) {
  const directory = newDataDirectory()
  const file = join(directory, 'praatplaat.db')
  fillDatabase(directory, ['first', 'second', 'third'])
  const database = new Database(file)
  database.pragma('foreign_keys = OFF')
  for (const sql of harm) database.exec(sql)
  database.close()
  return { file, ...collectedWords(directory) }
}

test('a database in which every canvas can be read is in order', () => {
  const { workplace, said } = filled()
  expect(verify(workplace, null)).toBe(true)
  expect(said()).toBe('3 canvases can be read.')
})

test('canvases that cannot be read are listed by their ids, and the others counted', () => {
  const { workplace, said } = filled(
    "UPDATE updates SET content = x'ff00ff' WHERE canvas_id = 'first' AND sequence % 2 = 0",
    "DELETE FROM updates WHERE canvas_id = 'third'",
  )
  expect(verify(workplace, null)).toBe(false)
  expect(said()).toContain('1 canvas can be read.')
  expect(said()).toContain('  first: it cannot be read')
  expect(said()).toContain('  third: nothing of it is stored')
  expect(said()).not.toContain('second')
})

test('a row whose updates do not add up is the fault of its canvas', () => {
  const { workplace, said } = filled(
    "UPDATE updates SET lengths = '[1, 2]' WHERE canvas_id = 'first' AND lengths IS NOT NULL",
    "UPDATE updates SET lengths = 'none' WHERE canvas_id = 'second' AND lengths IS NOT NULL",
  )
  expect(verify(workplace, null)).toBe(false)
  expect(said()).toContain('  first: it cannot be read')
  expect(said()).toContain('  second: it cannot be read')
  expect(said()).toContain('1 canvas can be read.')
})

test('a database on which no server of this version was started yet can be checked', () => {
  const { workplace, said } = filled(
    'DELETE FROM updates WHERE lengths IS NOT NULL',
    'ALTER TABLE updates DROP COLUMN lengths',
    'PRAGMA user_version = 4',
  )
  expect(verify(workplace, null)).toBe(true)
  expect(said()).toBe('3 canvases can be read.')
})

test('rows that refer to nothing are found', () => {
  const { workplace, said } = filled("DELETE FROM canvases WHERE id = 'second'")
  expect(verify(workplace, null)).toBe(false)
  expect(said()).toContain('a row of updates refers to one that is not there')
})

test('a backup can be checked where it lies', () => {
  const { workplace, file, said } = filled()
  const elsewhere = collectedWords('/nowhere').workplace
  expect(verify({ ...elsewhere, say: workplace.say }, file)).toBe(true)
  expect(said()).toContain('3 canvases')
})

test.each([
  ['no database', (file: string) => writeFileSync(file, 'not a database '.repeat(500)), /not a database/],
  ["another program's", (file: string) => other(file).close(), /not a database of Praatplaat/],
  ['that of a newer version', (file: string) => newer(file), /newer version/],
])('a file that is %s is refused in plain words', (_, make, words) => {
  const file = join(newDataDirectory(), 'other.db')
  make(file)
  expect(() => verify(collectedWords('/nowhere').workplace, file)).toThrow(words)
})

function other(file: string): Database.Database {
  const database = new Database(file)
  database.exec('CREATE TABLE recipes (name TEXT)')
  database.pragma('user_version = 1')
  return database
}

function newer(file: string): void {
  const database = other(file)
  database.exec('CREATE TABLE canvases (id TEXT)')
  database.pragma('user_version = 999')
  database.close()
}
