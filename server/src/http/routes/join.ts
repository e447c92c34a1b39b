import {
  JoinSchema,
  LookBehindCodeSchema,
  readJoinCode,
  type Joined,
  type TablesBehindCode,
} from '@praatplaat/protocol'
import type { Context, Hono } from 'hono'
import { hashKey, makeKey } from '../../access/key.ts'
import type { StoredWorkshop } from '../../storage/canvas-storage.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import type { RouteContext } from '../route-context.ts'

/** `POST /api/join/tables`: the tables behind a code. The code is in the body, so that it reaches no log. */
export function lookBehindCodeRoute(app: Hono, context: RouteContext): void {
  app.post('/api/join/tables', async (c) => {
    const { code } = await readJson(c, LookBehindCodeSchema)
    const { title, tables } = await openTheDoor(context, c, code)
    const answer: TablesBehindCode = {
      title,
      tables: tables.map(({ canvasId, number, name }) => ({
        number,
        name,
        people: context.rooms.peopleAt(canvasId),
      })),
    }
    c.header('Cache-Control', 'no-store')
    return c.json(answer)
  })
}

/** `POST /api/join`: a key to take part at one table. It goes on to open that table when the doors are closed. */
export function joinRoute(app: Hono, context: RouteContext): void {
  app.post('/api/join', async (c) => {
    const { code, table: number } = await readJson(c, JoinSchema)
    const { id, tables } = await openTheDoor(context, c, code)
    const table = tables.find((candidate) => candidate.number === number)
    if (!table) throw new Problem('canvas-not-found')
    const retryAfterSeconds = await context.joinsPerWorkshop.count(id)
    if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { retryAfterSeconds })

    const key = makeKey()
    await context.storage.addKey(table.canvasId, { hash: hashKey(key), ability: 'edit' })
    c.header('Cache-Control', 'no-store')
    return c.json({ canvasId: table.canvasId, key } satisfies Joined, 201)
  })
}

/**
 * Unlike a key, a code can be guessed by trying many. So an address that has tried too many is not answered at all
 * for a while, right or wrong: that would tell which is which. Only wrong ones count, for a whole room joins from one.
 */
async function openTheDoor(context: RouteContext, c: Context, typed: string): Promise<StoredWorkshop> {
  const address = context.addressOf(c)
  const wait = await context.codeGuesses.wait(address)
  if (wait > 0) throw new Problem('too-many-requests', { retryAfterSeconds: wait })

  const code = readJoinCode(typed)
  const workshop = code === null ? null : await context.storage.workshopBehind(code, context.now())
  if (workshop) return workshop
  await context.codeGuesses.count(address)
  throw new Problem('code-opens-nothing')
}
