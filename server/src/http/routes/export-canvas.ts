import { exportFileName } from '@praatplaat/export'
import type { Hono } from 'hono'
import { askedReader } from '../asked-reader.ts'
import { exportFormats, orderFile } from '../exports.ts'
import { Problem } from '../problem.ts'
import { openCanvasBytes } from '../read-open-canvas.ts'
import { requestLocale } from '../request-locale.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'
import { schemaLink } from './read-schema.ts'

/**
 * `GET /api/canvases/:canvasId/export/:format`: the canvas as it stands, as a file. A document is for the reader of
 * `?for=`; a calendar can be of one role, and a document for one employer (`?role=ROLEID`).
 */
export function exportCanvasRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId/export/:format', async (c) => {
    const { canvasId, format: name } = c.req.param()
    await requireCanvasAbility(context, c, canvasId, 'read')
    const format = exportFormats.get(name)
    if (!format) throw new Problem('unknown-format')

    const document = await openCanvasBytes(context.rooms, canvasId)
    const now = context.now()
    const { content, title } = await orderFile({
      format: format.name,
      document,
      canvasId,
      locale: requestLocale(c),
      now,
      reader: askedReader(c),
      roleId: c.req.query('role') ?? null,
    })
    return c.body(content, 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${exportFileName({ title }, format.name, now)}"`,
      'Cache-Control': 'no-store',
      ...(format.name === 'json' && { Link: schemaLink }),
    })
  })
}
