import type { Version } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `GET /api/canvases/:canvasId/versions`: what can be looked at and restored, newest first. */
export function listVersionsRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId/versions', async (c) => {
    const canvasId = c.req.param('canvasId')
    await requireCanvasAbility(context, c, canvasId, 'read')
    const versions = await context.storage.listVersions(canvasId)
    c.header('Cache-Control', 'no-store')
    return c.json([...versions] satisfies Version[])
  })
}
