import type { Hono } from 'hono'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `DELETE /api/workshops/:workshopId`: the workshop with all its canvases and keys. */
export function deleteWorkshopRoute(app: Hono, context: RouteContext): void {
  app.delete('/api/workshops/:workshopId', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'delete')
    for (const canvasId of await context.storage.deleteWorkshop(workshopId)) {
      context.rooms.close(canvasId, 'gone')
    }
    context.rooms.close(workshopId, 'gone')
    return c.body(null, 204)
  })
}
