import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canvasStorageContract } from '../canvas-storage-contract.ts'
import { StorageUnavailableError } from '../storage-error.ts'
import { openSqliteStorage } from './sqlite-storage.ts'

const workerEntry = new URL('./commit-worker-from-source.mjs', import.meta.url)
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-storage-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

canvasStorageContract('SQLite', async () => {
  let storage = await openSqliteStorage(directory, workerEntry)
  return {
    storage,
    async reopen() {
      await storage.close()
      storage = await openSqliteStorage(directory, workerEntry)
      return storage
    },
    cleanUp: () => storage.close(),
  }
})

describe('SQLite', () => {
  test('commits are durable when they return: WAL, with a sync for each', async () => {
    const storage = await openSqliteStorage(directory, workerEntry)
    await storage.close()
    const database = new Database(join(directory, 'praatplaat.db'), { readonly: true })
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  test('a database of a newer version is left alone', async () => {
    const database = new Database(join(directory, 'praatplaat.db'))
    database.pragma('user_version = 99')
    database.close()
    await expect(openSqliteStorage(directory, workerEntry)).rejects.toBeInstanceOf(StorageUnavailableError)
  })

  test('a file that is no database is refused', async () => {
    writeFileSync(
      join(directory, 'praatplaat.db'),
      'not a database, and long enough to be taken for one'.repeat(50),
    )
    await expect(openSqliteStorage(directory, workerEntry)).rejects.toThrow(/not a database/)
  })
})
