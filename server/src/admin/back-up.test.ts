import Database from 'better-sqlite3'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../storage/sqlite/open-database.ts'
import { backUp } from './back-up.ts'
import { Refusal } from './refusal.ts'
import { collectedWords } from './testing/collected-words.ts'
import { fillDatabase, newDataDirectory } from './testing/filled-database.ts'

function filled() {
  const directory = newDataDirectory()
  fillDatabase(directory, ['canvas'])
  return { directory, ...collectedWords(directory), to: join(directory, 'monday.db') }
}

test('a backup is one whole file, that only its owner can read', async () => {
  const { directory, workplace, said, to } = filled()
  await backUp(workplace, to, false)
  expect(said()).toContain(`Backed up to ${to}`)
  expect(statSync(to).mode & 0o777).toBe(0o600)
  expect(readdirSync(directory).filter((file) => file.startsWith('monday'))).toEqual(['monday.db'])

  const copy = new Database(to, { readonly: true })
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
  // The canvas as it was made, its edits together, and where its meeting stands.
  expect(copy.prepare('SELECT count(*) FROM updates').pluck().get()).toBe(3)
  copy.close()
})

test('a backup holds the database of one moment, although the server goes on writing', async () => {
  const { directory, workplace, to } = filled()
  const server = openDatabase(join(directory, 'praatplaat.db'))
  const insert = server.prepare("INSERT INTO updates (canvas_id, content) VALUES ('canvas', ?)")
  server.transaction(() => {
    for (let page = 0; page < 5_000; page += 1) insert.run(Buffer.alloc(4_000))
  })()
  const written = () => server.prepare('SELECT count(*) FROM updates').pluck().get() as number
  const before = written()
  const writing = setInterval(() => insert.run(Buffer.alloc(4_000)), 0)
  await backUp(workplace, to, false)
  clearInterval(writing)

  const copy = new Database(to, { readonly: true })
  expect(copy.prepare('SELECT count(*) FROM updates').pluck().get()).toBe(before)
  expect(written()).toBeGreaterThan(before)
  copy.close()
  server.close()
})

test('what is there already is replaced only when that is asked for', async () => {
  const { workplace, to } = filled()
  writeFileSync(to, 'last week')
  await expect(backUp(workplace, to, false)).rejects.toThrow(/there already/)
  expect(readFileSync(to, 'utf8')).toBe('last week')
  await backUp(workplace, to, true)
  expect(readFileSync(to, 'utf8')).toContain('SQLite format 3')
})

test('the database itself, a directory and a directory that is missing are no place for a backup', async () => {
  const { directory, workplace } = filled()
  const original = readFileSync(join(directory, 'praatplaat.db'))
  await expect(backUp(workplace, join(directory, 'praatplaat.db'), true)).rejects.toThrow(/itself/)
  mkdirSync(join(directory, 'backups'))
  await expect(backUp(workplace, join(directory, 'backups'), true)).rejects.toThrow(/is a directory/)
  await expect(backUp(workplace, join(directory, 'nowhere', 'a.db'), true)).rejects.toThrow(/no directory/)
  expect(readFileSync(join(directory, 'praatplaat.db'))).toEqual(original)
})

test('where there is no database, none is made', async () => {
  const directory = newDataDirectory()
  const { workplace } = collectedWords(directory)
  await expect(backUp(workplace, join(directory, 'a.db'), false)).rejects.toBeInstanceOf(Refusal)
  expect(readdirSync(directory)).toEqual([])
})
