import { ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import * as Y from 'yjs'
import type { Table } from '../testing/create-tables.ts'
import { connectDiligentClient, talkOf, workOf, type DiligentClient } from '../testing/diligent-client.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { connectTestClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'

/** Three clients at one canvas: two of them ask whether their work is saved, one is a stock client. */
export interface DiligentTable {
  readonly table: Table
  readonly everybody: readonly DiligentClient[]
  readonly asking: readonly DiligentClient[]
  readonly synced: () => Promise<void>
  readonly edit: () => void
  readonly ask: () => void
  /** Resolves when all of them have the same, and know that it is saved. */
  readonly settled: () => Promise<void>
  /** What somebody was told is saved, and is not on the server for somebody who has never been there. */
  readonly lostAt: (origin: string) => Promise<readonly string[]>
  readonly leave: () => void
}

/** @param number unique in the test. */
export function sitDown(origin: string, table: Table, number: number, seed: number): DiligentTable {
  const everybody = ([ownSubprotocol, ownSubprotocol, stockSubprotocol] as const).map((subprotocol, seat) =>
    connectDiligentClient({
      origin,
      canvasId: table.canvasId,
      key: table.keys.edit,
      subprotocol,
      name: `diligent ${number}.${seat}`,
      random: seededRandom(seed * 1_000 + number * 10 + seat),
    }),
  )
  const asking = everybody.slice(0, 2)
  const first = everybody[0]!
  const ask = () => {
    for (const one of asking) one.ask()
  }

  return {
    table,
    everybody,
    asking,
    synced: async () => void (await Promise.all(everybody.map(({ client }) => client.synced()))),
    edit: () => {
      for (const one of everybody) one.edit()
    },
    ask,
    async settled() {
      await until(() => everybody.every(({ client }) => hasSame(client.doc, first.client.doc)), 30_000)
      ask()
      await until(() => asking.every((one) => one.acknowledged() === one.edits()))
    },
    async lostAt(at) {
      const reader = connectTestClient(at, table.canvasId, table.keys.view)
      await reader.synced()
      const waits = reader.doc.store.pendingStructs ? ['the stored document waits for something'] : []
      const lost = everybody.flatMap((one) => one.lostFrom(reader.doc))
      reader.leave()
      return [...waits, ...lost]
    },
    leave: () => {
      for (const { client } of everybody) client.leave()
    },
  }
}

/** Whether two documents are the same, and read the same. */
function hasSame(one: Y.Doc, other: Y.Doc): boolean {
  return (
    Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other)) &&
    JSON.stringify(sortedWork(one)) === JSON.stringify(sortedWork(other)) &&
    talkOf(one).toJSON() === talkOf(other).toJSON()
  )
}

function sortedWork(doc: Y.Doc): readonly (readonly [string, unknown])[] {
  return [...workOf(doc)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
