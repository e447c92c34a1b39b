import { canvasFileToJson, canvasToFile } from '@praatplaat/model'
import { abilityHeader, deleteAfterHeader, workshopHeader } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { readOpenCanvas } from '../read-open-canvas.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `GET /api/canvases/:canvasId`: the canvas as praatplaat.json; in headers, what the holder of
 * the key may do with it, until when it is kept, and the workshop of which it is a table.
 */
export function readCanvasRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId', async (c) => {
    const canvasId = c.req.param('canvasId')
    // Access before existence: a stranger must not learn which ids are taken.
    const ability = await requireCanvasAbility(context, c, canvasId, 'read')
    const canvas = await readOpenCanvas(context.rooms, canvasId)
    const [deleteAfter, table] = await Promise.all([
      context.storage.deleteAfter(canvasId),
      context.storage.workshopOf(canvasId),
    ])

    c.header(abilityHeader, ability)
    if (deleteAfter !== null) c.header(deleteAfterHeader, deleteAfter)
    // One table whose doors were never open is a canvas by itself, and nobody leads a meeting of it.
    if (table && (table.tables > 1 || table.hasCode)) c.header(workshopHeader, table.workshopId)
    c.header('Cache-Control', 'no-store')
    return c.body(JSON.stringify(canvasFileToJson(canvasToFile(canvas))), 200, {
      'Content-Type': 'application/json',
    })
  })
}
