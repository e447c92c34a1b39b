import { beginAgain, canvasToFile, type CanvasFile, type Locale } from '@praatplaat/model'
import { readWorkshop, writeWorkshop } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { chooseAgenda } from '@praatplaat/model/workshop'
import { CopyWorkshopSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { editDocument } from '../../workshops/edit-document.ts'
import { askedLocale } from '../asked-locale.ts'
import { countTables } from '../count-tables.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { readOpenCanvas, readOpenDocument } from '../read-open-canvas.ts'
import { requireWorkshopAbility } from '../require-ability.ts'
import { requireOperator } from '../require-operator.ts'
import type { RouteContext } from '../route-context.ts'
import { storeWorkshop } from '../store-workshop.ts'

/** The longest title that a canvas can have, in characters. */
const longestTitle = 200

/**
 * `POST /api/workshops/:workshopId/copies`: the workshop once more, with keys of its own. On a server with an operator their
 * key is needed as well: who facilitates one workshop there has not been given leave to make others.
 */
export function copyWorkshopRoute(app: Hono, context: RouteContext): void {
  app.post('/api/workshops/:workshopId/copies', async (c) => {
    const workshopId = c.req.param('workshopId')
    await requireWorkshopAbility(context, c, workshopId, 'facilitate')
    requireOperator(c, context.operatorKey)
    const asked = await readJson(c, CopyWorkshopSchema)
    const locale = askedLocale(asked.locale, c)
    const { rooms, storage } = context
    const workshop = await storage.readWorkshop(workshopId)
    if (!workshop) throw new Problem('workshop-not-found')
    await countTables(c, context, workshop.tables.length)

    const title = asked.title ?? workshop.title
    const tables = []
    for (const { canvasId, number, name } of workshop.tables) {
      // One after the other: reading fifty at once would keep everybody waiting.
      const file = canvasToFile(await readOpenCanvas(rooms, canvasId))
      const begun = asked.withContent ? file : again(file, locale)
      tables.push({ number, name, file: retitled(begun, workshop.title, title) })
    }
    const created = await storeWorkshop(context, { title, heldOn: asked.heldOn, tables })
    const { agenda } = await readOpenDocument(rooms, workshopId, readWorkshop)
    await editDocument(rooms, created.workshopId, (doc) => writeWorkshop(doc, chooseAgenda(agenda)))

    c.header('Cache-Control', 'no-store')
    return c.json(created, 201)
  })
}

function again(file: CanvasFile, locale: Locale): CanvasFile {
  const { templateId } = file.canvas
  return beginAgain(file, templateId === null ? null : instantiateTemplate(templateId, locale))
}

/** A canvas that is called after its workshop is called after the new one. */
function retitled(file: CanvasFile, before: string, after: string): CanvasFile {
  const title = file.canvas.title.replace(before, () => after).slice(0, longestTitle)
  return { ...file, canvas: { ...file.canvas, title } }
}
