import { ownSubprotocol, type CreatedWorkshop } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { spawnServer, type ServerProcess } from './testing/server-process.ts'
import { connectTestClient } from './testing/test-client.ts'
import { until } from './testing/until.ts'

let directory: string
let running: ServerProcess | null

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-process-'))
  running = null
})
afterEach(async () => {
  running?.kill('SIGKILL')
  await running?.exited
  rmSync(directory, { recursive: true })
})

function start(environment: Readonly<Record<string, string>> = {}): ServerProcess {
  running = spawnServer({ DATA_DIR: directory, ...environment })
  return running
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

describe('it starts, or says why not', () => {
  test('settings that are wrong are all named, and it ends', async () => {
    const server = start({ PORT: 'many', PUBLIC_URL: 'nowhere', DATABASE_URL: 'postgres://db' })
    expect(await server.exited).toBe(1)
    for (const name of ['PORT', 'PUBLIC_URL', 'DATABASE_URL']) expect(server.output()).toContain(name)
  }, 30_000)

  test('a port that is taken is named, with what to do', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await until(() => holder.listening)
    const { port } = holder.address() as AddressInfo
    const server = start({ PORT: String(port) })
    expect(await server.exited).toBe(1)
    expect(server.output()).toContain(`Port ${port} is in use`)
    expect(server.output()).toContain(`PORT=${port + 1}`)
    expect(server.output()).not.toContain('    at ')
    holder.close()
  }, 30_000)

  test('a data directory that another server works on is left alone', async () => {
    await start().origin()
    const second = spawnServer({ DATA_DIR: directory })
    expect(await second.exited).toBe(1)
    expect(second.output()).toContain(`DATA_DIR (${directory}) are in use`)
  }, 30_000)

  test('a data directory that cannot be used is named', async () => {
    const server = start({ DATA_DIR: '/dev/null/data' })
    expect(await server.exited).toBe(1)
    expect(server.output()).toContain('DATA_DIR (/dev/null/data)')
  }, 30_000)
})

test('killed at the moment it says "saved", it has everything when it starts again', async () => {
  const expected: Record<string, number> = {}
  let table: Awaited<ReturnType<typeof createTable>> | null = null
  for (let round = 0; round < 3; round += 1) {
    const server = start()
    const origin = await server.origin()
    table ??= await createTable(origin)
    const client = connectTestClient(origin, table.canvasId, table.keys.edit, ownSubprotocol)
    await client.synced()
    expect(client.words.toJSON()).toEqual(expected)

    for (let edit = 0; edit < 200; edit += 1) {
      client.words.set(`word ${edit}`, round)
      expected[`word ${edit}`] = round
    }
    client.words.delete(`word ${round}`)
    delete expected[`word ${round}`]
    client.barrier(round)
    await until(() => client.saved.includes(round))
    server.kill('SIGKILL')
    await server.exited
    client.leave()
  }

  const origin = await start().origin()
  const fresh = connectTestClient(origin, table!.canvasId, table!.keys.view)
  await fresh.synced()
  expect(fresh.words.toJSON()).toEqual(expected)
  fresh.leave()
}, 60_000)

test('asked to stop, it tells everybody to come back, commits what it got, and ends well', async () => {
  const server = start()
  const table = await createTable(await server.origin())
  const client = connectTestClient(await server.origin(), table.canvasId, table.keys.edit, ownSubprotocol)
  await client.synced()
  client.words.set('last', 1)
  client.barrier(1)
  await until(() => client.saved.includes(1))
  server.kill('SIGTERM')
  expect(await client.closed()).toBe(1001)
  expect(await server.exited).toBe(0)
  client.leave()

  const again = connectTestClient(await start().origin(), table.canvasId, table.keys.view)
  await again.synced()
  expect(again.words.get('last')).toBe(1)
  again.leave()
}, 60_000)

test('a fault that nobody caught is logged and ends it in order: everybody is told to come back', async () => {
  const bug = `process.on('SIGUSR2',()=>void\tPromise.reject(new\tError('a-bug')))`
  const server = start({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}` })
  const table = await createTable(await server.origin())
  const client = connectTestClient(await server.origin(), table.canvasId, table.keys.edit, ownSubprotocol)
  await client.synced()
  server.kill('SIGUSR2')
  expect(await client.closed()).toBe(1001)
  expect(await server.exited).toBe(1)
  expect(server.output()).toContain('a fault that nobody caught')
  client.leave()
}, 30_000)

test('what it logs holds no names, keys or ids', async () => {
  const server = start({ LOG_LEVEL: 'debug' })
  const origin = await server.origin()
  const { canvasId, keys } = await createTable(origin)
  await fetch(`${origin}/api/canvases/${canvasId}`, { headers: { Authorization: `Bearer ${keys.edit}` } })
  const client = connectTestClient(origin, canvasId, keys.edit)
  client.provider.awareness.setLocalState({ attendee: { name: 'Noor' } })
  await client.synced()
  client.leave()
  const refused = connectTestClient(origin, canvasId, 'wrong-key-wrong-key')
  expect(await refused.closed()).toBe(4404)
  refused.leave()
  server.kill('SIGTERM')
  await server.exited
  for (const secret of [keys.facilitate, keys.edit, keys.view, canvasId, 'wrong-key', 'Noor', 'Proef']) {
    expect(server.output()).not.toContain(secret)
  }
}, 30_000)
