import { ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTables, type Table } from '../testing/create-tables.ts'
import { connectDiligentClient, workOf, type DiligentClient } from '../testing/diligent-client.ts'
import { freePort } from '../testing/free-port.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { connectTestClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'

/** `FUZZ_SEED` repeats the moments of one run, `CRASH_KILLS` makes more (or fewer) of them. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const kills = Number(process.env['CRASH_KILLS'] ?? 20)

let directory: string
let running: ServerProcess | null
let group: DiligentClient[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-crash-'))
  running = null
  group = []
})
afterEach(async () => {
  for (const { client } of group) client.leave()
  running?.kill('SIGKILL')
  await running?.exited
  rmSync(directory, { recursive: true })
})

/** What a canvas holds on disk, seen by somebody who has never been there before. */
async function asStored(origin: string, { canvasId, keys }: Table): Promise<Y.Doc> {
  const reader = connectTestClient(origin, canvasId, keys.view)
  await reader.synced()
  reader.provider.destroy()
  return reader.doc
}

test(
  `killed ${kills} times at random moments of the work, it never lost what it had said is saved`,
  async () => {
    const random = seededRandom(seed)
    const port = await freePort()
    const start = () => {
      running = spawnServer({ PORT: String(port), DATA_DIR: directory })
      return running
    }
    const origin = await start().origin()
    const tables = await createTables(origin, 2)
    group = tables.flatMap(({ canvasId, keys }, table) =>
      ([ownSubprotocol, ownSubprotocol, stockSubprotocol] as const).map((subprotocol, seat) =>
        connectDiligentClient({
          origin,
          canvasId,
          key: keys.edit,
          subprotocol,
          name: `${table}.${seat}`,
          random: seededRandom(seed * 1_000 + table * 10 + seat),
        }),
      ),
    )
    const atTable = (table: number) => group.slice(table * 3, table * 3 + 3)
    const own = group.filter((_, index) => index % 3 < 2)

    const lost: string[] = []
    const known = new Map<DiligentClient, number>()
    const atStake = { acknowledged: 0, underWay: 0 }
    for (let kill = 1; kill <= kills; kill += 1) {
      await Promise.all(group.map(({ client }) => client.synced()))
      const work = setInterval(() => {
        for (const one of group) one.edit()
        if (random.chance(0.5)) for (const one of own) one.ask()
      }, 2)
      await new Promise((resolve) => setTimeout(resolve, 20 + random.below(300)))
      running!.kill('SIGKILL')
      // They work on, as people do, until they notice.
      await running!.exited
      clearInterval(work)
      for (const one of own) {
        atStake.acknowledged += one.acknowledged() - (known.get(one) ?? 0)
        atStake.underWay += one.edits() - one.acknowledged()
        known.set(one, one.acknowledged())
      }
      // Nobody who still has it all may come back first.
      for (const { client } of group) client.provider.disconnect()

      await start().origin()
      for (const [index, table] of tables.entries()) {
        const stored = await asStored(origin, table)
        expect(stored.store.pendingStructs, `kill ${kill}, FUZZ_SEED=${seed}`).toBeNull()
        for (const one of atTable(index))
          lost.push(...one.lostFrom(stored).map((what) => `kill ${kill}: ${what}`))
      }
      for (const { client } of group) client.provider.connect()
    }
    expect(lost, `FUZZ_SEED=${seed}`).toEqual([])

    // And nobody lost anything else either: who kept it on the device brought it back.
    await Promise.all(group.map(({ client }) => client.synced()))
    for (const one of own) one.ask()
    await until(() => own.every((one) => one.acknowledged() === one.edits()))
    for (const [index, table] of tables.entries()) {
      const here = atTable(index)
      await until(() => here.every(({ client }) => same(client.doc, here[0]!.client.doc)))
      expect(workOf(await asStored(origin, table)).toJSON()).toEqual(workOf(here[0]!.client.doc).toJSON())
    }

    process.stdout.write(
      `crash test: ${kills} kills, ${group.length} clients at ${tables.length} tables, ${atStake.acknowledged} edits acknowledged ` +
        `and ${atStake.underWay} under way when it died, 0 acknowledged and lost; FUZZ_SEED=${seed}\n`,
    )
    // Or else nothing was at stake.
    expect(atStake.acknowledged).toBeGreaterThan(kills * 10)
    expect(atStake.underWay).toBeGreaterThan(kills)
  },
  120_000 + kills * 6_000,
)

function same(one: Y.Doc, other: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))
}
