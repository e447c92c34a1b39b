import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `GET /api/canvases/:canvasId/versions/:versionId`: the canvas as it was, as praatplaat.json. */
export function readVersionRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId/versions/:versionId', async (c) => {
    const { canvasId, versionId } = c.req.param()
    await requireCanvasAbility(context, c, canvasId, 'read')
    const file = await context.storage.readVersion(canvasId, versionId)
    if (file === null) throw new Problem('version-not-found')
    return c.body(file, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  })
}
