import { exportFileName } from '@praatplaat/export'
import type { Hono } from 'hono'
import { askedReader } from '../asked-reader.ts'
import { askedRole } from '../asked-role.ts'
import { exportFormats } from '../exports.ts'
import { Problem } from '../problem.ts'
import { readOpenCanvas } from '../read-open-canvas.ts'
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

    const canvas = await readOpenCanvas(context.rooms, canvasId)
    const now = context.now()
    const locale = requestLocale(c)
    const role = askedRole(c, canvas, locale)
    const roleId = role?.id ?? null
    const content = await format.write(canvas, { locale, now, canvasId, reader: askedReader(c), roleId })
    // The role in front, for a long title is cut.
    const title = role && format.name === 'ics' ? `${role.label} ${canvas.title}` : canvas.title
    return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${exportFileName({ title }, format.name, now)}"`,
      'Cache-Control': 'no-store',
      ...(format.name === 'json' && { Link: schemaLink }),
    })
  })
}
