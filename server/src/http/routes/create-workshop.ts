import { locales, parseCanvasFile, type CanvasFile, type Locale } from '@praatplaat/model'
import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { CreateWorkshopSchema, type CreatedWorkshop } from '@praatplaat/protocol'
import type { Context, Hono } from 'hono'
import { timingSafeEqual } from 'node:crypto'
import type * as v from 'valibot'
import * as Y from 'yjs'
import { hashKey, makeKey } from '../../access/key.ts'
import { bearerKey } from '../bearer-key.ts'
import { Problem } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { requestLocale } from '../request-locale.ts'
import type { RouteContext } from '../route-context.ts'

type Asked = v.InferOutput<typeof CreateWorkshopSchema>

const defaultTemplate = 'praatplaat'

/** How large the documents of all the tables together may be, in bytes: fifty tables of half a megabyte. */
const mostBytesTogether = 25 * 1024 * 1024

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
    const locale = localeOf(asked, c)
    const file = firstCanvas(asked, locale)
    const state = stateOf(file)
    if (state.length * asked.tables > mostBytesTogether) throw new Problem('too-large-together')

    const workshopId = context.makeId()
    const facilitate = makeKey()
    const tables = Array.from({ length: asked.tables }, (_, index) => ({
      canvasId: context.makeId(),
      number: index + 1,
      name: asked.tableNames[index] ?? `${tableWord[locale]} ${index + 1}`,
      keys: { edit: makeKey(), view: makeKey() },
    }))

    await context.storage.createWorkshop({
      id: workshopId,
      title: asked.title,
      heldOn: asked.heldOn,
      createdAt: context.now().toISOString(),
      facilitateKeyHash: hashKey(facilitate),
      tables: tables.map(({ keys, ...table }) => ({
        ...table,
        state: tables.length === 1 ? state : stateOf(atTable(file, table.name, asked)),
        keys: [
          { hash: hashKey(keys.edit), ability: 'edit' },
          { hash: hashKey(keys.view), ability: 'view' },
        ],
      })),
    })

    c.header('Cache-Control', 'no-store')
    return c.json({ workshopId, keys: { facilitate }, tables } satisfies CreatedWorkshop, 201)
  })
}

function requireOperator(c: Context, operatorKey: string | null): void {
  if (operatorKey === null) return
  const given = hashKey(bearerKey(c) ?? '')
  if (!timingSafeEqual(given, hashKey(operatorKey))) throw new Problem('operator-key-needed')
}

/** Tables are counted and not workshops, for it is they that take room on the disk. */
async function countTables(c: Context, context: RouteContext, tables: number): Promise<void> {
  if (tables === 0) return
  const retryAfterSeconds = await context.tablesPerAddress.count(context.addressOf(c), tables)
  if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { retryAfterSeconds })
}

function localeOf({ locale: asked }: Asked, c: Context): Locale {
  if (asked === undefined) return requestLocale(c)
  const locale = locales.find((one) => one === asked)
  if (!locale) {
    throw new Problem('invalid-request', {
      errors: [{ path: 'locale', code: 'not-allowed', detail: locales.join(', ') }],
    })
  }
  return locale
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

function stateOf(file: CanvasFile): Uint8Array {
  const doc = documentFromFile(file)
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}
