import { currentSchemaVersion } from '@praatplaat/model'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTables, type Table } from '../testing/create-tables.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { sitDown, type DiligentTable } from './diligent-table.ts'
import { behaveBadly, hostileKinds, type Target } from './hostile-client.ts'
import { forViewersOnly } from './hostile-messages.ts'
import { keepAnEyeOn } from './keep-an-eye-on.ts'
import { createTally } from './tally.ts'

/** `FUZZ_SEED` repeats what one run sends, `FUZZ_SECONDS` makes it longer or shorter. */
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const seconds = Number(process.env['FUZZ_SECONDS'] ?? (process.env['CI'] === 'true' ? 60 : 10))

/** What the server may grow by, in MiB. Measured, with a small heap: up to 65. */
const mostGrowth = 200
const hostileAtOnce = 6
/** How long an answer may take, in milliseconds, on a machine that is busy with other tests. */
const patience = 20_000

let directory: string
let running: ServerProcess
let tables: readonly DiligentTable[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-fuzz-'))
  tables = []
})
afterEach(async () => {
  for (const table of tables) table.leave()
  await kill()
  rmSync(directory, { recursive: true })
})

function start(): Promise<string> {
  // A small heap, as on a small machine: garbage that is not collected shows as growth, and growth that is
  // more than garbage ends the process.
  const smallHeap = '--max-old-space-size=192 --max-semi-space-size=8'
  running = spawnServer({ DATA_DIR: directory, GUESSES_PER_MINUTE: '1000000', NODE_OPTIONS: smallHeap })
  return running.origin()
}

async function kill() {
  running.kill('SIGKILL')
  await running.exited
}

/** In MiB, as the server itself tells. */
async function memoryOf(origin: string): Promise<number> {
  const metrics = await (await fetch(`${origin}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)![1]) / 1024 / 1024
}

const targetsAt = ({ canvasId, keys }: Table): readonly Target[] => [
  { canvasId, key: keys.edit, mayWrite: true },
  { canvasId, key: keys.edit, mayWrite: true },
  { canvasId, key: keys.edit, mayWrite: true },
  { canvasId, key: keys.view, mayWrite: false },
  { canvasId, key: keys.view, mayWrite: false },
  { canvasId, key: null, mayWrite: false },
  { canvasId: 'elsewhere', key: keys.edit, mayWrite: false },
]

/** First everything is done once, by somebody to whom the server listens, and then anything by anybody. */
const suits = ({ key, mayWrite, canvasId }: Target, kind: string | null) =>
  kind === null || (key !== null && canvasId !== 'elsewhere' && mayWrite !== forViewersOnly.has(kind))

test(
  `${seconds} s of hostile messages: it lives, keeps its memory, and those who behave notice nothing`,
  async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const origin = await start()
    const created = await createTables(origin, 2)
    tables = created.map((table, number) => sitDown(origin, table, number, seed))
    await Promise.all(tables.map((table) => table.synced()))

    const wrong: string[] = []
    const watched = tables.map((table) => keepAnEyeOn(table, (what) => wrong.push(what)))
    const work = setInterval(() => {
      for (const table of tables) {
        table.edit()
        table.ask()
      }
    }, 50)

    const tally = createTally()
    const memory: number[] = []
    const end = performance.now() + seconds * 1_000
    let turns = 0
    const isOver = () => performance.now() > end && turns >= hostileKinds.length
    const goesOn = () => wrong.length === 0 && !isOver()
    const hostile = async () => {
      while (goesOn()) {
        turns += 1
        // What is sent hangs on the turn alone, whoever's turn it is.
        const random = seededRandom(seed * 1_000_000 + turns)
        const at = random.below(tables.length)
        const kind = hostileKinds[turns - 1] ?? null
        const target = random.pick(targetsAt(tables[at]!.table).filter((one) => suits(one, kind)))
        const silence = `turn ${turns} got no answer`
        const surroundings = { random, ...watched[at]! }
        const answered = await behaveBadly({ origin, target, kind, surroundings, tally, patience })
        if (!answered) wrong.push(silence)
      }
    }
    const weigh = async () => {
      while (goesOn()) {
        memory.push(await memoryOf(origin))
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
    await Promise.all([weigh(), ...Array.from({ length: hostileAtOnce }, hostile)])
    clearInterval(work)

    const [least, most] = [Math.min(...memory), Math.max(...memory)]
    process.stdout.write(
      `wire fuzz: ${tally.total()} messages of ${tally.kinds()} kinds in ${turns} connections and ${seconds} s; ` +
        `memory ${least.toFixed(0)} to ${most.toFixed(0)} MiB; FUZZ_SEED=${seed}\n${tally.table()}\n`,
    )
    // What the server itself said last tells more than who was thrown out.
    const serverSaid = wrong.length > 0 ? running.output().slice(-4_000) : ''
    expect({ wrong, serverSaid }).toEqual({ wrong: [], serverSaid: '' })
    expect(running.child.exitCode).toBeNull()
    expect(most - least).toBeLessThan(mostGrowth)

    await Promise.all(tables.map((table) => table.settled()))
    expect(complaints.mock.calls).toEqual([])
    for (const { everybody } of tables) for (const { client } of everybody) client.provider.disconnect()
    expect(wrong).toEqual([])
    await kill()

    const again = await start()
    for (const { table, lostAt } of tables) {
      expect(await lostAt(again)).toEqual([])
      const headers = { Authorization: `Bearer ${table.keys.view}` }
      const response = await fetch(`${again}/api/canvases/${table.canvasId}`, { headers })
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ schemaVersion: currentSchemaVersion })
    }
    expect(tally.kinds()).toBe(hostileKinds.length)
  },
  180_000 + seconds * 2_000,
)
