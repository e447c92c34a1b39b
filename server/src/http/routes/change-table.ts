import { ChangeTableSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `PATCH /api/workshops/:workshopId/tables/:number`: another name for a table. */
export function changeTableRoute(app: Hono, context: RouteContext): void {
  app.patch('/api/workshops/:workshopId/tables/:number', async (c) => {
    const { workshopId, number } = c.req.param()
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    const { name } = await readJson(c, ChangeTableSchema)
    if (!(await context.storage.renameTable(workshopId, Number(number), name))) throw new Problem('not-found')
    return c.body(null, 204)
  })
}
