import { NameVersionSchema, type Version } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `POST /api/canvases/:canvasId/versions`: keeps the canvas as it is now, under a name. */
export function nameVersionRoute(app: Hono, context: RouteContext): void {
  app.post('/api/canvases/:canvasId/versions', async (c) => {
    const canvasId = c.req.param('canvasId')
    await requireCanvasAbility(context, c, canvasId, 'write')
    const { name } = await readJson(c, NameVersionSchema)

    // What an open canvas has taken is on its way to the log already, and this comes behind it.
    const version = await context.storage.makeVersion(canvasId, {
      id: context.makeId(),
      createdAt: context.now().toISOString(),
      kind: 'named',
      name,
    })
    if (typeof version === 'string') throw new Problem('too-many-versions')
    c.header('Cache-Control', 'no-store')
    return c.json(version satisfies Version, 201)
  })
}
