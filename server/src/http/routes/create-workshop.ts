import { parseCanvasFile, type CanvasFile, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { CreateWorkshopSchema } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import type * as v from 'valibot'
import { askedLocale } from '../asked-locale.ts'
import { countTables } from '../count-tables.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requireOperator } from '../require-operator.ts'
import type { RouteContext } from '../route-context.ts'
import { storeWorkshop } from '../store-workshop.ts'

type Asked = v.InferOutput<typeof CreateWorkshopSchema>

const defaultTemplate = 'praatplaat'

/** The longest title that a canvas can have, in characters. */
const longestTitle = 200

const tableWord: Readonly<Record<Locale, string>> = { nl: 'Tafel', en: 'Table' }

/** `POST /api/workshops`: a workshop with its tables, each with a canvas to begin with. */
export function createWorkshopRoute(app: Hono, context: RouteContext): void {
  app.post('/api/workshops', async (c) => {
    requireOperator(c, context.operatorKey)
    // One before anything is read, so that reading is bounded as well, and then the other tables.
    await countTables(c, context, 1)
    const asked = await readJson(c, CreateWorkshopSchema)
    await countTables(c, context, asked.tables - 1)
    if (asked.tableNames.length > asked.tables) {
      throw new Problem('invalid-request', { errors: [{ path: 'tableNames', code: 'too-long' }] })
    }
    const locale = askedLocale(asked.locale, c)
    const file = firstCanvas(asked, locale)
    const tables = Array.from({ length: asked.tables }, (_, index) => {
      const name = asked.tableNames[index] ?? `${tableWord[locale]} ${index + 1}`
      return {
        number: index + 1,
        name,
        file: asked.tables === 1 ? file : atTable(file, name, asked),
      }
    })
    const created = await storeWorkshop(context, { title: asked.title, heldOn: asked.heldOn, tables })
    c.header('Cache-Control', 'no-store')
    return c.json(created, 201)
  })
}

/** The canvas to begin with. From a template it gets the title that was asked for; from a file it keeps its own. */
function firstCanvas({ title, template, canvas }: Asked, locale: Locale): CanvasFile {
  if (canvas !== undefined) {
    const parsed = parseCanvasFile(canvas)
    if (!parsed.ok) throw new Problem('invalid-canvas', { errors: parsed.faults.map(inCanvas) })
    return parsed.file
  }
  const file = instantiateTemplate(template ?? defaultTemplate, locale)
  if (!file) throw new Problem('unknown-template', { errors: [{ path: 'template', code: 'not-allowed' }] })
  return { ...file, canvas: { ...file.canvas, title } }
}

/** With several tables, each canvas says in its title at which one it lies; one from a file keeps its own title. */
function atTable(file: CanvasFile, name: string, { title, canvas }: Asked): CanvasFile {
  if (canvas !== undefined) return file
  return { ...file, canvas: { ...file.canvas, title: `${name} · ${title}`.slice(0, longestTitle) } }
}

/** A fault's path as it stands in the request, where the file is one of the fields. */
function inCanvas<Fault extends { readonly path: string }>(fault: Fault): Fault {
  const joint = fault.path === '' || fault.path.startsWith('[') ? '' : '.'
  return { ...fault, path: `canvas${joint}${fault.path}` }
}
