import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { canvasStorageContract, newWorkshop } from '../canvas-storage-contract.ts'
import { meetingStorageContract } from '../meeting-storage-contract.ts'
import { expiryStorageContract } from '../expiry-storage-contract.ts'
import { versionStorageContract } from '../version-storage-contract.ts'
import { openSqliteStorage } from './sqlite-storage.ts'

const workerEntry = new URL('./commit-worker-from-source.mjs', import.meta.url)

const newDirectory = () => mkdtempSync(join(tmpdir(), 'praatplaat-storage-'))

for (const contract of [
  canvasStorageContract,
  versionStorageContract,
  expiryStorageContract,
  meetingStorageContract,
]) {
  contract('SQLite', async () => {
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
}

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
    heldOn: null,
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

test('versions of a large canvas are made, read and compared beside the thread that passes edits on', async () => {
  const directory = newDirectory()
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const storage = await openSqliteStorage(directory, workerEntry)
  const file = instantiateTemplate('praatplaat', 'nl')!
  const text = 'wie doet wat, met wie, en voor wanneer? '.repeat(240)
  const agreements = Array.from({ length: 500 }, (_, at) => ({ ...emptyAgreement, id: `a-${at}`, text }))
  const state = Y.encodeStateAsUpdate(documentFromFile({ ...file, agreements }))
  expect(state.length).toBeGreaterThan(4_500_000)

  const { workshop, first } = newWorkshop('large', state)
  await storage.createWorkshop(workshop)
  await storage.append(first, Y.encodeStateAsUpdate(documentFromFile(file)))
  const asked = (id: string) => ({ id, createdAt: workshop.createdAt, kind: 'quiet', name: null }) as const
  for (const ask of [
    () => storage.makeVersion(first, asked('v')),
    () => storage.readVersion(first, 'v'),
    () => storage.prepareRestore(first, 'v', asked('before')),
  ]) {
    expect(await turnsDuring(ask())).toBeGreaterThan(3)
  }
  await storage.close()
}, 30_000)

const emptyAgreement = {
  status: 'proposed',
  phaseId: null,
  ownerId: null,
  partnerIds: [],
  due: null,
  remark: '',
  order: '',
  origin: '',
} as const

/** How often this thread was free while something else was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const isDone = work.then(() => true)
  const turn = () => new Promise<boolean>((resolve) => setTimeout(resolve, 1, false))
  let turns = 0
  while (!(await Promise.race([isDone, turn()]))) turns += 1
  return turns
}
