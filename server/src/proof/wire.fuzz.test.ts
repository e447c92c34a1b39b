import { ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createTables, type Table } from '../testing/create-tables.ts'
import { connectDiligentClient, talkOf, workOf, type DiligentClient } from '../testing/diligent-client.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { connectTestClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'
import { behaveBadly, type Target } from './hostile-client.ts'
import { hostileMessages } from './hostile-messages.ts'
import { createTally } from './tally.ts'

/** `FUZZ_SEED` repeats what one run sends, `FUZZ_SECONDS` makes it longer or shorter. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const seconds = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] === 'true' ? 60 : 10))

/** What the server may have grown by, in MiB, after it has seen everything once. Measured: 150 to 250. */
const mostGrowth = 400
const hostileAtOnce = 6
const patience = 15_000

let directory: string
let running: ServerProcess
let group: DiligentClient[]

const start = () => {
  running = spawnServer({ DATA_DIR: directory, GUESSES_PER_MINUTE: '1000000' })
  return running.origin()
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-fuzz-'))
  group = []
})
afterEach(async () => {
  for (const { client } of group) client.leave()
  running.kill('SIGKILL')
  await running.exited
  rmSync(directory, { recursive: true })
})

async function memoryOf(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)![1]) / 1024 / 1024
}

function sitDown(origin: string, table: Table, at: number): readonly DiligentClient[] {
  return [ownSubprotocol, ownSubprotocol, stockSubprotocol].map((subprotocol, seat) =>
    connectDiligentClient({
      origin,
      canvasId: table.canvasId,
      key: table.keys.edit,
      subprotocol: subprotocol as typeof ownSubprotocol,
      name: `well-behaved ${at}.${seat}`,
      random: seededRandom(seed * 1_000 + at * 10 + seat),
    }),
  )
}

test(
  `${seconds} s of hostile messages: it lives, keeps its memory, and those who behave notice nothing`,
  async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const origin = await start()
    const tables = await createTables(origin, 2)
    group = tables.flatMap((table, at) => sitDown(origin, table, at))
    await Promise.all(group.map(({ client }) => client.synced()))

    const wrong: string[] = []
    const heard: Uint8Array[] = []
    for (const [index, { client }] of group.entries()) {
      const { awareness } = client.provider
      awareness.setLocalState({ attendee: `well-behaved ${index}` })
      awareness.on('change', () => {
        for (const [other, { client: theirs }] of group.entries()) {
          const shown = awareness.getStates().get(theirs.doc.clientID)
          if (shown && shown['attendee'] !== `well-behaved ${other}`) wrong.push(`${other} was spoken for`)
        }
      })
      client.provider.on('connection-close', (event) => {
        wrong.push(`${index} was thrown out with ${event?.code}: ${client.notices.join()}`)
      })
      client.doc.on('update', (update: Uint8Array) => {
        if (heard.length < 500) heard.push(Uint8Array.of(0, 2, ...update))
      })
    }
    const work = setInterval(() => {
      for (const one of group) one.edit()
      for (const one of group.filter((_, index) => index % 3 < 2)) one.ask()
    }, 25)

    const tally = createTally()
    const clientIds = group.map(({ client }) => client.doc.clientID)
    const until_ = performance.now() + seconds * 1_000
    let turn = 0
    let fewest = Number.POSITIVE_INFINITY
    let most = 0
    const targets = tables.flatMap(({ canvasId, keys }): Target[] => [
      { canvasId, key: keys.edit, mayWrite: true },
      { canvasId, key: keys.edit, mayWrite: true },
      { canvasId, key: keys.view, mayWrite: false },
      { canvasId, key: null, mayWrite: false },
      { canvasId: 'elsewhere', key: keys.edit, mayWrite: false },
    ])
    const hostile = async () => {
      while (performance.now() < until_ && wrong.length === 0) {
        turn += 1
        // What is sent hangs on the turn alone, whoever's turn it is.
        const random = seededRandom(seed * 1_000_000 + turn)
        const mine = turn
        const target = random.pick(targets)
        if (!(await behaveBadly(origin, target, { random, clientIds, heard }, tally, patience))) {
          wrong.push(`turn ${mine} got no answer`)
        }
      }
    }
    const watch = async () => {
      while (performance.now() < until_ && wrong.length === 0) {
        const memory = await memoryOf(origin)
        fewest = Math.min(fewest, memory)
        most = Math.max(most, memory)
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
    }
    await Promise.all([watch(), ...Array.from({ length: hostileAtOnce }, hostile)])
    clearInterval(work)

    const about = `FUZZ_SEED=${seed}, ${turn} turns`
    process.stdout.write(
      `wire fuzz: ${tally.total()} messages of ${tally.kinds()} kinds in ${seconds} s, memory ${fewest.toFixed(0)} to ${most.toFixed(0)} MiB; ${about}\n${tally.table()}\n`,
    )
    expect(running.child.exitCode, about).toBeNull()
    expect(wrong, about).toEqual([])
    expect(most - fewest, about).toBeLessThan(mostGrowth)
    expect(complaints.mock.calls, about).toEqual([])

    const own = group.filter((_, index) => index % 3 < 2)
    for (const one of own) one.ask()
    await until(() => own.every((one) => one.acknowledged() === one.edits()))
    for (const at of tables.keys()) {
      const here = group.slice(at * 3, at * 3 + 3)
      await until(() => here.every(({ client }) => same(client.doc, here[0]!.client.doc)))
    }
    for (const { client } of group) client.provider.disconnect()
    running.kill('SIGKILL')
    await running.exited

    const again = await start()
    for (const [at, { canvasId, keys }] of tables.entries()) {
      const reader = connectTestClient(again, canvasId, keys.view)
      await reader.synced()
      const here = group.slice(at * 3, at * 3 + 3)
      expect(
        here.flatMap((one) => one.lostFrom(reader.doc)),
        about,
      ).toEqual([])
      expect(workOf(reader.doc).toJSON(), about).toEqual(workOf(here[0]!.client.doc).toJSON())
      expect(talkOf(reader.doc).toJSON(), about).toEqual(talkOf(here[0]!.client.doc).toJSON())
      expect(reader.doc.store.pendingStructs, about).toBeNull()
      reader.leave()
      const response = await fetch(`${again}/api/canvases/${canvasId}`, {
        headers: { Authorization: `Bearer ${keys.view}` },
      })
      expect(response.status, about).toBe(200)
      expect(await response.json(), about).toMatchObject({ schemaVersion: 1 })
    }
    // Or else it would have shown little.
    expect(tally.kinds()).toBeGreaterThan(Object.keys(hostileMessages).length / 2)
  },
  120_000 + seconds * 2_000,
)

function same(one: Y.Doc, other: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))
}
