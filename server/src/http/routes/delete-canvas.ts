import type { Hono } from 'hono'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `DELETE /api/canvases/:canvasId`: gone for everybody, at once. */
export function deleteCanvasRoute(app: Hono, context: RouteContext): void {
  app.delete('/api/canvases/:canvasId', async (c) => {
    const canvasId = c.req.param('canvasId')
    await requireCanvasAbility(context, c, canvasId, 'delete')
    // From storage first: a room that is opened meanwhile then finds nothing.
    await context.storage.deleteCanvas(canvasId)
    context.rooms.close(canvasId, 'gone')
    return c.body(null, 204)
  })
}
