import { exportFileName } from '@praatplaat/export'
import type { Hono } from 'hono'
import { exportFormats } from '../exports.ts'
import { Problem } from '../problem.ts'
import { readOpenCanvas } from '../read-open-canvas.ts'
import { requestLocale } from '../request-locale.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `GET /api/canvases/:canvasId/export/:format`: the canvas as it stands, as a file. */
export function exportCanvasRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId/export/:format', async (c) => {
    const { canvasId, format: name } = c.req.param()
    await requireCanvasAbility(context, c, canvasId, 'read')
    const format = exportFormats.get(name)
    if (!format) throw new Problem('unknown-format')

    const canvas = await readOpenCanvas(context.rooms, canvasId)
    const now = context.now()
    const content = await format.write(canvas, {
      locale: requestLocale(c),
      now,
      asked: (question) => c.req.query(question),
    })
    return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${exportFileName(canvas, format.name, now)}"`,
      'Cache-Control': 'no-store',
    })
  })
}
