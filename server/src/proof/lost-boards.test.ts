import { ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createTables, type Table } from '../testing/create-tables.ts'
import { freePort } from '../testing/free-port.ts'
import { layLine, type Line } from '../testing/lay-line.ts'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'

/*
 * The ways in which people have lost boards in other whiteboards. Each is played on a real
 * server with its database; what a browser keeps is a document that outlives its connection.
 */

let directory: string
let running: ServerProcess
let origin: string
let clients: TestClient[]
let port: number

// A server may have to start within a test.
vi.setConfig({ testTimeout: 60_000 })

// One server for all of them, because starting takes long; each has its own canvases.
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-boards-'))
  port = await freePort()
  await start()
}, 60_000)
afterAll(async () => {
  await kill()
  rmSync(directory, { recursive: true })
})
beforeEach(() => {
  clients = []
})
afterEach(() => {
  for (const client of clients) client.leave()
})

async function start() {
  running = spawnServer({ PORT: String(port), DATA_DIR: directory })
  origin = await running.origin()
}
async function kill() {
  running.kill('SIGKILL')
  await running.exited
}

function enter(table: Table, doc: Y.Doc = new Y.Doc(), key = table.keys.edit, at = origin): TestClient {
  const client = connectTestClient(at, table.canvasId, key, ownSubprotocol, doc)
  clients.push(client)
  return client
}

async function saved(client: TestClient, n: number) {
  client.barrier(n)
  await until(() => client.saved.includes(n))
}

/** What a browser keeps: everything the document held, read into a new one on the next visit. */
function copyOnDevice(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

describe('an old copy on a device', () => {
  test('brings nothing back that was changed or deleted since, and gets what it missed', async () => {
    const [table] = await createTables(origin, 1)
    const anna = enter(table!)
    await anna.synced()
    for (let item = 0; item < 10; item += 1) anna.words.set(`item ${item}`, 'old')
    await saved(anna, 1)
    const old = copyOnDevice(anna.doc)
    for (let item = 0; item < 5; item += 1) anna.words.delete(`item ${item}`)
    anna.words.set('item 9', 'new')
    anna.doc.getMap('canvas').set('title', 'Nieuwe titel')
    await saved(anna, 2)
    const expected = anna.words.toJSON()

    // The server starts again between the two, so that only what is stored can stand up to it.
    anna.provider.disconnect()
    await kill()
    await start()
    const back = enter(table!, old)
    await back.synced()
    await saved(back, 1)
    const reader = enter(table!, new Y.Doc(), table!.keys.view)
    await reader.synced()
    for (const { doc } of [back, reader]) {
      expect(doc.getMap('words').toJSON()).toEqual(expected)
      expect(doc.getMap('canvas').get('title')).toBe('Nieuwe titel')
    }
  })

  test('with edits of its own adds these, and doubles nothing', async () => {
    const [table] = await createTables(origin, 1)
    const anna = enter(table!)
    await anna.synced()
    anna.doc.getText('talk').insert(0, 'wie doet wat')
    await saved(anna, 1)
    const old = copyOnDevice(anna.doc)
    old.getMap('words').set('offline', 1)
    old.getText('talk').insert(old.getText('talk').length, ', en wanneer')
    anna.doc.getText('talk').delete(0, 4)
    await saved(anna, 2)

    const back = enter(table!, old)
    await back.synced()
    await until(() => anna.words.has('offline'))
    expect(anna.doc.getText('talk').toJSON()).toBe('doet wat, en wanneer')
    expect(back.doc.getText('talk').toJSON()).toBe('doet wat, en wanneer')
  })
})

test('two tabs of one browser, from one copy on the device, both keep what is done in them', async () => {
  const [table] = await createTables(origin, 1)
  const first = enter(table!)
  await first.synced()
  first.words.set('before', 0)
  await saved(first, 1)
  const kept = copyOnDevice(first.doc)

  const [left, right] = [enter(table!, copyOnDevice(kept)), enter(table!, copyOnDevice(kept))]
  await Promise.all([left.synced(), right.synced()])
  left.provider.disconnect()
  left.words.set('left', 1)
  right.words.set('right', 1)
  left.words.set('both', 'left')
  right.words.set('both', 'right')
  await saved(right, 1)
  left.provider.connect()
  await left.synced()
  await saved(left, 1)

  await until(() => right.words.has('left'))
  expect(left.words.toJSON()).toEqual(right.words.toJSON())
  expect(left.words.toJSON()).toMatchObject({ before: 0, left: 1, right: 1 })
})

describe('a laptop that sleeps', () => {
  let line: Line
  beforeEach(async () => {
    line = await layLine(port)
  })
  afterEach(() => line.cut())

  test('is nobody for as long as it sleeps, and wakes up with everything of both sides', async () => {
    const [table] = await createTables(origin, 1)
    const laptop = enter(table!, new Y.Doc(), table!.keys.edit, line.origin)
    const anna = enter(table!)
    await Promise.all([laptop.synced(), anna.synced()])
    laptop.words.set('before sleep', 1)
    await saved(laptop, 1)

    // Nothing arrives and nothing is closed: neither side knows.
    line.sleep()
    laptop.words.set('into the void', 1)
    laptop.barrier(2)
    anna.words.set('meanwhile', 1)
    anna.words.delete('before sleep')
    await saved(anna, 1)
    expect(laptop.saved).toEqual([1])
    expect(anna.words.has('into the void')).toBe(false)

    // It wakes up on another network: the old connection is gone, and it says so only now.
    line.wake()
    laptop.words.set('awake', 1)
    await until(() => laptop.words.has('meanwhile') && anna.words.has('awake'))
    await laptop.synced()
    await saved(laptop, 3)
    const both = { 'into the void': 1, meanwhile: 1, awake: 1 }
    expect(laptop.words.toJSON()).toEqual(both)
    expect(anna.words.toJSON()).toEqual(both)
    const reader = enter(table!, new Y.Doc(), table!.keys.view)
    await reader.synced()
    expect(reader.words.toJSON()).toEqual(both)
  })
})

describe('two boards', () => {
  test('are never mixed by the server, however their clients work at the same time', async () => {
    const tables = await createTables(origin, 2)
    const groups = tables.map((table) => [enter(table), enter(table)] as const)
    await Promise.all(groups.flat().map((client) => client.synced()))
    for (let edit = 0; edit < 100; edit += 1) {
      for (const [board, [one, other]] of groups.entries()) {
        one.words.set(`board ${board} one ${edit}`, board)
        other.words.set(`board ${board} other ${edit}`, board)
      }
    }
    await Promise.all(groups.flat().map((client) => saved(client, 1)))
    await kill()
    await start()
    for (const [board, table] of tables.entries()) {
      const reader = enter(table, new Y.Doc(), table.keys.view)
      await reader.synced()
      expect(reader.words.size).toBe(200)
      expect(new Set(reader.words.values())).toEqual(new Set([board]))
    }
  })

  test('the keys of one open nothing in the other, so its content cannot come in by a wrong address', async () => {
    const [one, other] = await createTables(origin, 2)
    const anna = enter(one!)
    await anna.synced()
    anna.words.set('of board one', 1)
    await saved(anna, 1)
    for (const key of [one!.keys.edit, one!.keys.view]) {
      const astray = enter(other!, copyOnDevice(anna.doc), key)
      expect(await astray.closed()).toBe(4404)
      expect(astray.provider.shouldConnect).toBe(false)
    }
    const reader = enter(other!, new Y.Doc(), other!.keys.view)
    await reader.synced()
    expect(reader.words.size).toBe(0)
  })

  test('who looks at one with a copy of the other brings none of it in', async () => {
    const [one, other] = await createTables(origin, 2)
    const anna = enter(one!)
    await anna.synced()
    anna.words.set('of board one', 1)
    const astray = enter(other!, copyOnDevice(anna.doc), other!.keys.view)
    await until(() => astray.notices.includes('read-only'))
    const reader = enter(other!)
    await reader.synced()
    expect(reader.words.size).toBe(0)
  })
})

describe('a server that starts again while people work', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'after %s everybody comes back by themselves, and nothing is missing',
    async (signal) => {
      const [table] = await createTables(origin, 1)
      const group = [enter(table!), enter(table!)] as const
      const stock = connectTestClient(origin, table!.canvasId, table!.keys.edit, stockSubprotocol)
      clients.push(stock)
      const everybody = [...group, stock]
      await Promise.all(everybody.map((client) => client.synced()))

      let edit = 0
      const work = setInterval(() => {
        edit += 1
        for (const [seat, client] of everybody.entries()) client.words.set(`${seat} ${edit}`, edit)
      }, 5)
      await until(() => edit > 20)
      running.kill(signal)
      await running.exited
      const whenItDied = edit
      await until(() => edit > whenItDied + 20)
      await start()
      await Promise.all(everybody.map((client) => client.synced()))
      clearInterval(work)

      await until(() => everybody.every((client) => client.words.size === edit * 3))
      await Promise.all(group.map((client) => saved(client, 99)))
      const reader = enter(table!, new Y.Doc(), table!.keys.view)
      await reader.synced()
      expect(reader.words.toJSON()).toEqual(stock.words.toJSON())
      expect(reader.words.size).toBe(edit * 3)
    },
  )
})
