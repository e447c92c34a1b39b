import type { Hono } from 'hono'
import { attachmentName } from '../attachment-name.ts'
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
    const content = await format.write(canvas, { locale: requestLocale(c), now: context.now() })
    return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': attachmentName(canvas.title, format.extension),
      'Cache-Control': 'no-store',
    })
  })
}
