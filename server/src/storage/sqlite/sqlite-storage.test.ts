import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canvasStorageContract } from '../canvas-storage-contract.ts'
import { openSqliteStorage } from './sqlite-storage.ts'

const workerEntry = new URL('./commit-worker-from-source.mjs', import.meta.url)

const newDirectory = () => mkdtempSync(join(tmpdir(), 'praatplaat-storage-'))

canvasStorageContract('SQLite', async () => {
  const directory = newDirectory()
  let storage = await openSqliteStorage(directory, workerEntry)
  return {
    storage,
    async reopen() {
      await storage.close()
      storage = await openSqliteStorage(directory, workerEntry)
      return storage
    },
    async cleanUp() {
      await storage.close()
      rmSync(directory, { recursive: true })
    },
  }
})

test('what is deleted is gone from the disk, not just from the tables', async () => {
  const directory = newDirectory()
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const storage = await openSqliteStorage(directory, workerEntry)
  const secret = 'what the group agreed on'
  const title = 'Bijeenkomst in Rotterdam'
  const onDisk = (written = secret) =>
    readdirSync(directory).some((file) => readFileSync(join(directory, file)).includes(Buffer.from(written)))

  await storage.createWorkshop({
    id: 'workshop',
    title,
    createdAt: '2026-11-23T09:00:00.000Z',
    facilitateKeyHash: new Uint8Array(32),
    tables: [{ canvasId: 'canvas', number: 1, name: 'Tafel 1', state: Buffer.from(secret), keys: [] }],
  })
  expect([onDisk(), onDisk(title)]).toEqual([true, true])
  await storage.deleteCanvas('canvas')
  expect([onDisk(), onDisk(title)]).toEqual([false, false])
  await storage.close()
})

test('a file that is no database is refused, and left as it is', async () => {
  const directory = newDirectory()
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const content = 'not a database, and long enough to be taken for one'.repeat(50)
  writeFileSync(join(directory, 'praatplaat.db'), content)
  await expect(openSqliteStorage(directory, workerEntry)).rejects.toThrow(/not a database/)
  expect(readFileSync(join(directory, 'praatplaat.db'), 'utf8')).toBe(content)
})
