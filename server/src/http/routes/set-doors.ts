import { writeWorkshop } from '@praatplaat/model/document'
import { SetDoorsSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { makeJoinCode } from '../../access/make-join-code.ts'
import { editDocument } from '../../workshops/edit-document.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'
import { workshopAnswer } from '../workshop-answer.ts'

/** Doors that somebody forgets to close do so by themselves, after so many hours: the longest day of work. */
const openHours = 12

/** A code that another workshop has is one in millions; twice in a row is a fault. */
const mostTries = 5

/** `PUT /api/workshops/:workshopId/doors`: opens the doors, so that the code lets people in, or closes them. */
export function setDoorsRoute(app: Hono, context: RouteContext): void {
  app.put('/api/workshops/:workshopId/doors', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    const { open } = await readJson(c, SetDoorsSchema)

    if (open) await haveCode(context, workshopId)
    const until = new Date(context.now().getTime() + openHours * 3_600_000)
    await context.storage.changeWorkshop(workshopId, { doorsOpenUntil: open ? until.toISOString() : null })
    const workshop = await context.storage.readWorkshop(workshopId)
    if (!workshop) throw new Problem('workshop-not-found')

    const answer = workshopAnswer(workshop, context.now())
    // Another facilitator's page, and that of the beamer, hear of it at once.
    await editDocument(context.rooms, workshopId, (doc) => writeWorkshop(doc, { doors: answer.doors }))
    c.header('Cache-Control', 'no-store')
    return c.json(answer)
  })
}

async function haveCode({ storage }: RouteContext, workshopId: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if ((await storage.giveJoinCode(workshopId, makeJoinCode())) !== null) return
  }
  throw new Problem('unexpected')
}
