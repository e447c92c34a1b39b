import { isCalendarDate } from '@praatplaat/model'
import { DeleteAfterSchema, type DeleteAfter } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { dayOf } from '../../storage/last-day.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** How far ahead the last day of a canvas may lie, in years. */
const furthestYears = 5

/** `PUT /api/canvases/:canvasId/delete-after`: chooses the canvas's last day, from today to five years ahead. */
export function setDeleteAfterRoute(app: Hono, context: RouteContext): void {
  app.put('/api/canvases/:canvasId/delete-after', async (c) => {
    const canvasId = c.req.param('canvasId')
    // Saying when it is deleted is deleting it, only later.
    await requireCanvasAbility(context, c, canvasId, 'delete')
    const { date } = await readJson(c, DeleteAfterSchema)

    const [first, last] = boundsAt(context.now())
    if (!isCalendarDate(date) || date < first || date > last) {
      throw new Problem('invalid-request', {
        errors: [{ path: 'date', code: 'not-allowed', detail: `${first} – ${last}` }],
      })
    }
    await context.storage.chooseDeleteAfter(canvasId, date)
    return c.json({ date } satisfies DeleteAfter)
  })
}

function boundsAt(now: Date): readonly [first: string, last: string] {
  const last = new Date(now)
  last.setUTCFullYear(last.getUTCFullYear() + furthestYears)
  return [dayOf(now), dayOf(last)]
}
