import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'
import { workshopAnswer } from '../workshop-answer.ts'

/** `GET /api/workshops/:workshopId`: what the facilitator's page needs. The key that opens it opens the tables. */
export function readWorkshopRoute(app: Hono, context: RouteContext): void {
  app.get('/api/workshops/:workshopId', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    const workshop = await context.storage.readWorkshop(workshopId)
    if (!workshop) throw new Problem('workshop-not-found')
    c.header('Cache-Control', 'no-store')
    return c.json(workshopAnswer(workshop, context.now()))
  })
}
