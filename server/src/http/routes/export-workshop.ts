import { exportFileName } from '@praatplaat/export'
import type { Context, Hono } from 'hono'
import { zipAsMade, type ZippedFile } from '../../exports/zip-as-made.ts'
import { askedPaper } from '../asked-paper.ts'
import { exportFormats } from '../exports.ts'
import { makeOneFile } from '../make-one-file.ts'
import { makeTableFiles } from '../make-table-files.ts'
import { Problem } from '../problem.ts'
import { requestLocale } from '../request-locale.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `GET /api/workshops/:workshopId/export/:format`: every table's file in one zip, for who facilitates; or with
 * `?as=one` one file over all tables.
 */
export function exportWorkshopRoute(app: Hono, context: RouteContext): void {
  app.get('/api/workshops/:workshopId/export/:format', async (c) => {
    const { workshopId, format: name } = c.req.param()
    await requireWorkshopAbility(context, c, workshopId, 'read')
    const format = exportFormats.get(name)
    if (!format) throw new Problem('unknown-format')
    const workshop = await context.storage.readWorkshop(workshopId)
    if (!workshop) throw new Problem('workshop-not-found')

    const { rooms } = context
    const now = context.now()
    if (askedAsOne(c)) {
      const content = await makeOneFile({ rooms, workshop, format, locale: requestLocale(c), now })
      return c.body(content, 200, {
        'Content-Type': format.mediaType,
        'Content-Disposition': `attachment; filename="${exportFileName(workshop, format.name, now)}"`,
        'Cache-Control': 'no-store',
      })
    }
    const files = makeTableFiles({
      rooms,
      tables: workshop.tables,
      format,
      paper: askedPaper(c, format.name),
      locale: requestLocale(c),
      now,
    })
    // Before anything is sent, while there can still be an answer that says what is wrong.
    const first = await files.next()
    if (first.done) throw new Problem(format.name === 'ics' ? 'nothing-dated' : 'workshop-not-found')

    return c.body(zipAsMade(startingWith(first.value, files), now), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${exportFileName(workshop, 'zip', now)}"`,
      'Cache-Control': 'no-store',
    })
  })
}

function askedAsOne(c: Context): boolean {
  const as = c.req.query('as') ?? 'zip'
  if (as !== 'zip' && as !== 'one') {
    throw new Problem('invalid-request', {
      errors: [{ path: 'as', code: 'not-allowed', detail: 'zip, one' }],
    })
  }
  return as === 'one'
}

async function* startingWith(
  first: ZippedFile,
  others: AsyncGenerator<ZippedFile, void>,
): AsyncGenerator<ZippedFile, void> {
  yield first
  yield* others
}
