import { exportFileName } from '@praatplaat/export'
import type { Hono } from 'hono'
import { zipAsMade, type ZippedFile } from '../../exports/zip-as-made.ts'
import { askedReader } from '../asked-reader.ts'
import { exportFormats } from '../exports.ts'
import { makeTableFiles } from '../make-table-files.ts'
import { Problem } from '../problem.ts'
import { requestLocale } from '../request-locale.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `GET /api/workshops/:workshopId/export/:format`: every table's file in one zip, for who facilitates. */
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
    const files = makeTableFiles({
      rooms,
      tables: workshop.tables,
      format,
      reader: askedReader(c),
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

async function* startingWith(
  first: ZippedFile,
  others: AsyncGenerator<ZippedFile, void>,
): AsyncGenerator<ZippedFile, void> {
  yield first
  yield* others
}
