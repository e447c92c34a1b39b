import { writeWorkshop } from '@praatplaat/model/document'
import { ChangeWorkshopSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { editDocument } from '../../workshops/edit-document.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/** `PATCH /api/workshops/:workshopId`: another title or day, or put away. Who puts it away closes the doors. */
export function changeWorkshopRoute(app: Hono, context: RouteContext): void {
  app.patch('/api/workshops/:workshopId', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    const { title, heldOn, archived } = await readJson(c, ChangeWorkshopSchema)

    const changed = await context.storage.changeWorkshop(workshopId, {
      ...(title !== undefined && { title }),
      ...(heldOn !== undefined && { heldOn }),
      ...(archived !== undefined && { archivedAt: archived ? context.now().toISOString() : null }),
      ...(archived === true && { doorsOpenUntil: null }),
    })
    if (!changed) throw new Problem('workshop-not-found')
    if (archived === true) {
      await editDocument(context.rooms, workshopId, (doc) => writeWorkshop(doc, { doors: null }))
    }
    return c.body(null, 204)
  })
}
