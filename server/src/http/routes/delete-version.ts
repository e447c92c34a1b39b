import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `DELETE /api/canvases/:canvasId/versions/:versionId`: what was taken off a canvas because it
 * should never have been there must be able to go from its history too.
 */
export function deleteVersionRoute(app: Hono, context: RouteContext): void {
  app.delete('/api/canvases/:canvasId/versions/:versionId', async (c) => {
    const { canvasId, versionId } = c.req.param()
    await requireCanvasAbility(context, c, canvasId, 'delete')
    if (!(await context.storage.deleteVersion(canvasId, versionId))) throw new Problem('version-not-found')
    return c.body(null, 204)
  })
}
