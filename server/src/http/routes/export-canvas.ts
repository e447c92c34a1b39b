import { exportFileName } from '@praatplaat/export'
import type { Context, Hono } from 'hono'
import { askedPaper } from '../asked-paper.ts'
import { exportFormats, orderFile, type FileKind } from '../exports.ts'
import { Problem } from '../problem.ts'
import { readBody } from '../read-body.ts'
import { openCanvasBytes } from '../read-open-canvas.ts'
import { requestLocale } from '../request-locale.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'
import { schemaLink } from './read-schema.ts'

/**
 * `GET /api/canvases/:canvasId/export/:format`: the canvas as it stands, as a file. A document is for the reader of
 * `?for=`, and a PDF can be the board on a sheet (`?for=poster|table&size=a3`); a calendar can be of one role, and a
 * document for one employer (`?role=ROLEID`).
 *
 * `POST /api/canvases/:canvasId/export/docx`: the same Word document in an organisation's own style. The body is its
 * `.docx` or `.dotx`, as it is; nothing of it is kept.
 */
export function exportCanvasRoute(app: Hono, context: RouteContext): void {
  app.get('/api/canvases/:canvasId/export/:format', async (c) => {
    const { canvasId, format: name } = c.req.param()
    await requireCanvasAbility(context, c, canvasId, 'read')
    const format = exportFormats.get(name)
    if (!format) throw new Problem('unknown-format')
    return answerFile(c, context, { canvasId, format, template: null })
  })

  app.post('/api/canvases/:canvasId/export/docx', async (c) => {
    const canvasId = c.req.param('canvasId')
    await requireCanvasAbility(context, c, canvasId, 'read')
    const template = new Uint8Array(await readBody(c))
    return answerFile(c, context, { canvasId, format: exportFormats.get('docx')!, template })
  })
}

interface AskedFile {
  readonly canvasId: string
  readonly format: FileKind
  readonly template: Uint8Array | null
}

async function answerFile(c: Context, context: RouteContext, asked: AskedFile): Promise<Response> {
  const { canvasId, format, template } = asked
  const paper = askedPaper(c, format.name)
  const document = await openCanvasBytes(context.rooms, canvasId)
  const now = context.now()
  const { content, title } = await orderFile({
    format: format.name,
    document,
    canvasId,
    locale: requestLocale(c),
    now,
    ...paper,
    roleId: c.req.query('role') ?? null,
    template,
  })
  return c.body(content, 200, {
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${exportFileName({ title }, format.name, now)}"`,
    'Cache-Control': 'no-store',
    ...(format.name === 'json' && { Link: schemaLink }),
  })
}
