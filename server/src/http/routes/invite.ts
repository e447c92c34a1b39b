import { InviteSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { hashKey, makeKey } from '../../access/key.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `POST /api/workshops/:workshopId/invitations`: asks somebody at one table to sit at another. The key that they need
 * for it goes to their device alone, over the line on which it is connected.
 */
export function inviteRoute(app: Hono, context: RouteContext): void {
  app.post('/api/workshops/:workshopId/invitations', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    const { from, clientId, to } = await readJson(c, InviteSchema)
    const workshop = await context.storage.readWorkshop(workshopId)
    const [here, there] = [from, to].map((number) =>
      workshop?.tables.find((table) => table.number === number),
    )
    if (!here || !there) throw new Problem('canvas-not-found')
    const connection = context.rooms.connectionOf(here.canvasId, clientId)
    if (!connection) throw new Problem('nobody-there')
    const retryAfterSeconds = await context.joinsPerWorkshop.count(workshopId)
    if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { retryAfterSeconds })

    const key = makeKey()
    await context.storage.addKey(there.canvasId, { hash: hashKey(key), ability: 'edit' })
    if (!connection.invite({ code: 'invited', key, ...there })) throw new Problem('nobody-there')
    return c.body(null, 204)
  })
}
