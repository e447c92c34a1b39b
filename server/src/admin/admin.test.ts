import { ownSubprotocol, type CreatedWorkshop } from '@praatplaat/protocol'
import Database from 'better-sqlite3'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'
import { newDataDirectory } from './testing/filled-database.ts'
import { runAdmin } from './testing/run-admin.ts'

/** A whole process has to start for each command, on what may be a slow machine. */
const patience = 60_000

let servers: ServerProcess[] = []
let clients: TestClient[] = []
afterEach(async () => {
  for (const client of clients) client.leave()
  for (const server of servers) server.kill('SIGKILL')
  await Promise.all(servers.map((server) => server.exited))
  servers = []
  clients = []
})

function start(directory: string): ServerProcess {
  const server = spawnServer({ DATA_DIR: directory })
  servers.push(server)
  return server
}

async function createTable(origin: string) {
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    body: JSON.stringify({ title: 'Proef', template: 'isoleerder-rotterdam' }),
  })
  const { keys, tables } = (await response.json()) as CreatedWorkshop
  const [table] = tables as [CreatedWorkshop['tables'][number]]
  return { canvasId: table.canvasId, keys: { ...keys, ...table.keys } }
}

function connect(origin: string, { canvasId, keys }: Awaited<ReturnType<typeof createTable>>): TestClient {
  const client = connectTestClient(origin, canvasId, keys.edit, ownSubprotocol)
  clients.push(client)
  return client
}

/** Edits, and waits until the server says that it is saved. */
async function save(client: TestClient, words: readonly string[], n: number): Promise<void> {
  for (const word of words) client.words.set(word, n)
  client.barrier(n)
  await until(() => client.saved.includes(n))
}

describe('the words on the command line', () => {
  test(
    'without a command, or with a wrong one, it shows how to use it',
    async () => {
      const directory = newDataDirectory()
      const [none, wrong] = await Promise.all([runAdmin(directory), runAdmin(directory, 'restart')])
      expect(none).toMatchObject({ code: 2, stdout: '' })
      expect(none.stderr).toContain('Usage: npm run admin -- COMMAND')
      expect(wrong).toMatchObject({ code: 2, stdout: '' })
      expect(wrong.stderr).toContain('There is no command restart.')
      expect(readdirSync(directory)).toEqual([])
    },
    patience,
  )

  test(
    'what cannot be done is said in a sentence, without a stack',
    async () => {
      const directory = newDataDirectory()
      const missing = await runAdmin(directory, 'verify')
      expect(missing).toMatchObject({ code: 1, stdout: '' })
      expect(missing.stderr).toBe(`There is no database ${join(directory, 'praatplaat.db')}.\n`)

      writeFileSync(join(directory, 'praatplaat.db'), 'not a database '.repeat(1_000))
      const broken = await runAdmin(directory, 'compact')
      expect(broken.code).toBe(1)
      expect(broken.stderr).toContain('cannot be opened as a database')
      expect(broken.stderr).not.toContain('    at ')
    },
    patience,
  )
})

describe('beside a server at work', () => {
  test(
    'a backup holds what was saved before it, and is refused as long as the server runs',
    async () => {
      const directory = newDataDirectory()
      const to = join(newDataDirectory(), 'backup.db')
      const server = start(directory)
      const origin = await server.origin()
      const table = await createTable(origin)
      const client = connect(origin, table)
      await client.synced()
      await save(client, ['before'], 1)

      expect(await runAdmin(directory, 'backup', to)).toMatchObject({ code: 0, stderr: '' })
      await save(client, ['after'], 2)
      expect(await runAdmin(directory, 'backup', to)).toMatchObject({ code: 1 })
      const refused = await runAdmin(directory, 'restore', to)
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(refused.stderr).toContain('Stop it first')
      expect(client.provider.synced).toBe(true)

      client.leave()
      server.kill('SIGTERM')
      await server.exited
      expect(await runAdmin(directory, 'restore', to)).toMatchObject({ code: 0, stderr: '' })
      const again = await start(directory).origin()
      const fresh = connect(again, table)
      await fresh.synced()
      expect(fresh.words.toJSON()).toEqual({ before: 1 })
    },
    2 * patience,
  )

  test(
    'compacting and verifying, while people edit, lose nothing and disturb nobody',
    async () => {
      const directory = newDataDirectory()
      const server = start(directory)
      const origin = await server.origin()
      const table = await createTable(origin)
      const client = connect(origin, table)
      await client.synced()

      const commands = (async () => {
        for (const command of ['compact', 'verify', 'compact']) {
          expect(await runAdmin(directory, command)).toMatchObject({ code: 0, stderr: '' })
        }
        return 'done'
      })()
      for (let n = 1; (await Promise.race([commands, Promise.resolve('at it')])) !== 'done'; n += 1) {
        await save(client, [`word ${n}`, `word ${n % 10}`], n)
      }

      expect(client.notices).toEqual([])
      server.kill('SIGKILL')
      await server.exited
      const fresh = connect(await start(directory).origin(), table)
      await fresh.synced()
      expect(fresh.words.toJSON()).toEqual(client.words.toJSON())
      expect(fresh.words.size).toBeGreaterThan(10)
    },
    2 * patience,
  )

  test(
    'a canvas that is deleted here is gone for those who look at it there',
    async () => {
      const directory = newDataDirectory()
      const origin = await start(directory).origin()
      const table = await createTable(origin)
      const client = connect(origin, table)
      await client.synced()
      expect((await runAdmin(directory, 'delete-expired')).stdout).toBe('0 canvases deleted.\n')

      let closeCode = 0
      client.provider.on('connection-close', (event) => {
        closeCode = event?.code ?? 0
      })
      const database = new Database(join(directory, 'praatplaat.db'))
      database.exec("UPDATE canvases SET delete_after = '2020-01-01'")
      database.close()
      expect((await runAdmin(directory, 'delete-expired')).stdout).toContain('1 canvas deleted.')
      await until(() => closeCode === 4404, 20_000)
    },
    patience,
  )
})
