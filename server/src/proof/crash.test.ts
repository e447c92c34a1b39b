import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTables } from '../testing/create-tables.ts'
import { freePort } from '../testing/free-port.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { sitDown, type DiligentTable } from './diligent-table.ts'

/** `FUZZ_SEED` repeats the moments of one run, `CRASH_KILLS` makes more (or fewer) of them. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const kills = Number(process.env['CRASH_KILLS'] ?? 20)

let directory: string
let port: number
let running: ServerProcess
let tables: readonly DiligentTable[]

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-crash-'))
  // The same each time, so that its clients find it again.
  port = await freePort()
  tables = []
})
afterEach(async () => {
  for (const table of tables) table.leave()
  await kill()
  rmSync(directory, { recursive: true })
})

function start(): Promise<string> {
  running = spawnServer({ PORT: String(port), DATA_DIR: directory })
  return running.origin()
}

async function kill() {
  running.kill('SIGKILL')
  await running.exited
}

/** Works for so many milliseconds, and on until the server is dead: people notice later. */
async function workUntilKilled(milliseconds: number, random: () => boolean) {
  const work = setInterval(() => {
    for (const table of tables) {
      table.edit()
      if (random()) table.ask()
    }
  }, 2)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await kill()
  clearInterval(work)
}

const sumOver = (count: (table: DiligentTable) => number) =>
  tables.reduce((sum, table) => sum + count(table), 0)
const edits = ({ asking }: DiligentTable) => asking.reduce((sum, one) => sum + one.edits(), 0)
const acknowledged = ({ asking }: DiligentTable) => asking.reduce((sum, one) => sum + one.acknowledged(), 0)

test(
  `killed ${kills} times at random moments of the work, it never lost what it had said is saved`,
  async () => {
    const random = seededRandom(seed)
    const origin = await start()
    const created = await createTables(origin, 2)
    tables = created.map((table, number) => sitDown(origin, table, number, seed))

    const lost: string[] = []
    const counts = { acknowledged: 0, underWay: 0 }
    for (let round = 1; round <= kills; round += 1) {
      await Promise.all(tables.map((table) => table.synced()))
      const before = sumOver(acknowledged)
      await workUntilKilled(20 + random.below(300), () => random.chance(0.5))
      counts.acknowledged += sumOver(acknowledged) - before
      counts.underWay += sumOver(edits) - sumOver(acknowledged)

      // Whoever still has it all may not come back before it has been looked at.
      const everybody = tables.flatMap((table) => table.everybody)
      for (const { client } of everybody) client.provider.disconnect()
      await start()
      for (const table of tables) {
        lost.push(...(await table.lostAt(origin)).map((what) => `after kill ${round}, ${what}`))
      }
      for (const { client } of everybody) client.provider.connect()
    }
    process.stdout.write(
      `crash test: ${kills} kills; ${counts.acknowledged} edits were acknowledged and ${counts.underWay} under way when it died; ` +
        `${lost.length} acknowledged and lost; FUZZ_SEED=${seed}\n`,
    )
    expect(lost).toEqual([])
    // Or else nothing was at stake.
    expect(counts.acknowledged).toBeGreaterThan(kills)
    expect(counts.underWay).toBeGreaterThan(kills)

    // Nor was anything else lost: who had it on the device brought it back.
    await Promise.all(tables.map((table) => table.synced()))
    await Promise.all(tables.map((table) => table.settled()))
    await kill()
    await start()
    for (const table of tables) expect(await table.lostAt(origin)).toEqual([])
  },
  120_000 + kills * 15_000,
)
