import Database from 'better-sqlite3'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdDataDirectory } from '../storage/sqlite/hold-data-directory.ts'
import { openDatabase } from '../storage/sqlite/open-database.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'
import { collectedWords } from './testing/collected-words.ts'
import { fillDatabase, newDataDirectory } from './testing/filled-database.ts'

const kept = 'praatplaat.db.before-restore-2026-11-23T21-40-00Z'

/** A backup with the canvas `monday`, and a database to which `tuesday` has come since. */
async function backedUp() {
  const directory = newDataDirectory()
  const to = join(newDataDirectory(), 'monday.db')
  fillDatabase(directory, ['monday'])
  const { workplace, said } = collectedWords(directory)
  await backUp(workplace, to, false)
  fillDatabase(directory, ['tuesday'])
  return { directory, live: join(directory, 'praatplaat.db'), to, workplace, said }
}

function canvasesIn(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const ids = database.prepare('SELECT id FROM canvases WHERE table_number > 0 ORDER BY id').pluck().all()
  database.close()
  return ids
}

test('a backup takes the place of the database, which is kept beside it', async () => {
  const { directory, live, to, workplace, said } = await backedUp()
  const before = readFileSync(to)
  restore(workplace, to, false)
  expect(canvasesIn(live)).toEqual(['monday'])
  expect(canvasesIn(join(directory, kept))).toEqual(['monday', 'tuesday'])
  expect(said()).toContain(kept)
  expect(readFileSync(to)).toEqual(before)
  expect(statSync(live).mode & 0o077).toBe(0)
  expect(readdirSync(directory).toSorted()).toEqual(['praatplaat.db', kept, 'praatplaat.lock'].toSorted())
  openDatabase(live).close()
})

test('a backup can be put where there was nothing yet', async () => {
  const { to } = await backedUp()
  const directory = join(newDataDirectory(), 'data')
  restore(collectedWords(directory).workplace, to, false)
  expect(canvasesIn(join(directory, 'praatplaat.db'))).toEqual(['monday'])
})

test('while a server works on the data, nothing is restored', async () => {
  const { directory, live, to, workplace } = await backedUp()
  const hold = holdDataDirectory(directory)
  expect(() => restore(workplace, to, false)).toThrow(/Stop it first/)
  hold.release()

  const another = openDatabase(live)
  another.prepare('SELECT count(*) FROM canvases').get()
  expect(() => restore(workplace, to, false)).toThrow(/Stop it first/)
  expect(readdirSync(directory).filter((file) => file.includes('restor'))).toEqual([])
  another.close()
  expect(canvasesIn(live)).toEqual(['monday', 'tuesday'])
})

test('what is damaged, or no backup, is not restored', async () => {
  const { directory, live, to, workplace } = await backedUp()
  const bytes = readFileSync(to)
  writeFileSync(
    to,
    Buffer.concat([bytes.subarray(0, 8_192), Buffer.alloc(12_288, 7), bytes.subarray(20_480)]),
  )
  expect(() => restore(workplace, to, true)).toThrow(/monday\.db (is damaged|cannot be opened)/)
  expect(() => restore(workplace, join(directory, 'nothing.db'), false)).toThrow(/There is no file/)
  expect(() => restore(workplace, directory, false)).toThrow(/is not a file/)
  expect(canvasesIn(live)).toEqual(['monday', 'tuesday'])
  expect(readdirSync(directory).filter((file) => file.includes('restor'))).toEqual([])
})

test('a backup with a canvas that cannot be read is restored only when that is asked for', async () => {
  const { live, to, workplace, said } = await backedUp()
  const database = new Database(to)
  database.exec("UPDATE updates SET content = x'ff00ff'")
  database.close()
  expect(() => restore(workplace, to, false)).toThrow(/monday: it cannot be read\nNothing was restored/)
  expect(canvasesIn(live)).toEqual(['monday', 'tuesday'])
  restore(workplace, to, true)
  expect(canvasesIn(live)).toEqual(['monday'])
  expect(said()).toContain('monday: it cannot be read')
})

test('a copy that was made by hand, and lacks what is still in its log, is refused', async () => {
  const { directory, live, workplace } = await backedUp()
  const server = openDatabase(live)
  server.exec("DELETE FROM canvases WHERE id = 'monday'")
  const copy = join(newDataDirectory(), 'copy.db')
  for (const part of ['', '-wal']) copyFileSync(live + part, copy + part)
  server.close()
  expect(() => restore(workplace, copy, false)).toThrow(/is not whole/)
  expect(existsSync(join(directory, kept))).toBe(false)
})

test('a damaged database is kept with all its parts, and none of them stays behind in its place', async () => {
  const { directory, live, to, workplace } = await backedUp()
  writeFileSync(live, 'no longer a database '.repeat(1_000))
  writeFileSync(`${live}-wal`, 'nor its log')
  restore(workplace, to, false)
  expect(canvasesIn(live)).toEqual(['monday'])
  expect(readFileSync(join(directory, kept), 'utf8')).toContain('no longer')
  expect(readFileSync(join(directory, `${kept}-wal`), 'utf8')).toBe('nor its log')
})
