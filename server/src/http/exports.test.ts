import { exportFormats, exportMediaTypes, readers } from '@praatplaat/export'
import { canvasFileToJson, locales, parseCanvasFile, type CanvasFile, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop, ProblemBody } from '@praatplaat/protocol'
import { performance } from 'node:perf_hooks'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unzip } from '../exports/testing/unzip.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

interface Table {
  readonly file: CanvasFile
  readonly path: string
  readonly key: string
}

let server: TestServer
let tables: Readonly<Record<Locale, Table>>

beforeAll(async () => {
  server = await startTestServer()
  tables = { nl: await tableIn('nl'), en: await tableIn('en') }
})
afterAll(() => server.stop())

async function tableIn(locale: Locale): Promise<Table> {
  const file = instantiateTemplate('isoleerder-rotterdam', locale)!
  const workshop = await server.createWorkshop({ title: 'x', canvas: canvasFileToJson(file) })
  const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
  return { file, path: `/api/canvases/${canvasId}/export`, key: keys.view }
}

function download({ path, key }: Table, format: string, locale: Locale): Promise<Response> {
  return server.call(`${path}/${format}?locale=${locale}`, { key })
}

async function problemOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return ((await response.json()) as ProblemBody).type
}

/** The text of XML, without its tags. */
function textOf(xml: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    '#39': "'",
  }
  return xml.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, name: string) => named[name] ?? entity)
}

describe.each(locales)('in %s', (locale) => {
  const boardWord = { nl: 'regie bij', en: 'lead with' }[locale]

  test('the Word document opens, with the title, every agreement and the board as a picture', async () => {
    const response = await download(tables[locale], 'docx', locale)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(exportMediaTypes.docx)
    const parts = unzip(new Uint8Array(await response.arrayBuffer()))
    const document = parts.get('word/document.xml')!.toString()
    const read = textOf(document)
    const { canvas, agreements } = tables[locale].file
    expect(read).toContain(canvas.title)
    expect(agreements.length).toBeGreaterThan(0)
    for (const { text } of agreements) expect(read).toContain(text)
    const language = { nl: 'nl-NL', en: 'en-GB' }[locale]
    expect(textOf(parts.get('docProps/core.xml')!.toString())).toContain(language)

    const pictures = [...parts.keys()].filter((path) => /^word\/media\/.+\.png$/.test(path))
    // The board, and the symbols of the roles.
    const picture = pictures.map((path) => parts.get(path)!).find((one) => one.readUInt32BE(16) > 1_000)!
    expect(picture.toString('latin1', 1, 4)).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(3_200)
    expect(document).toMatch(new RegExp(`<wp:docPr [^>]*descr="[^"]*${boardWord}`))
    // The first of them waits for the worker to start, from source, which takes seconds on a busy machine.
  }, 30_000)

  test('the SVG is whole, carries its typeface along and asks for nothing', async () => {
    const response = await download(tables[locale], 'svg', locale)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(exportMediaTypes.svg)
    const svg = await response.text()
    expect(unclosedIn(svg)).toEqual([])
    expect(textOf(svg)).toContain(tables[locale].file.canvas.title)
    expect(svg).toContain(boardWord)
    expect(svg).toContain('font-family:&#39;Atkinson Hyperlegible Next&#39;')
    expect(svg).not.toMatch(/url\((?!data:)|href=|<script/)
  })

  test('the picture is a PNG to print, which another program can read', async () => {
    const response = await download(tables[locale], 'png', locale)
    expect(response.headers.get('content-type')).toBe(exportMediaTypes.png)
    const { width, height } = PNG.sync.read(Buffer.from(await response.arrayBuffer()))
    expect(width).toBe(4_800)
    expect(height).toBeGreaterThanOrEqual(3_000)
  }, 30_000)

  test('the workbook and the CSV hold every agreement, in the language that was asked for', async () => {
    const workbook = await download(tables[locale], 'xlsx', locale)
    expect(workbook.headers.get('content-type')).toBe(exportMediaTypes.xlsx)
    const texts = textOf(
      unzip(new Uint8Array(await workbook.arrayBuffer()))
        .get('xl/sharedStrings.xml')!
        .toString(),
    )
    const csv = await (await download(tables[locale], 'csv', locale)).text()
    for (const { text } of tables[locale].file.agreements) {
      expect(texts).toContain(text)
      expect(csv).toContain(text)
    }
    expect(csv).toContain({ nl: ';Trekker;', en: ';Owner;' }[locale])
  })

  test('the calendar is of everybody, or of the role that was asked for', async () => {
    const all = await (await download(tables[locale], 'ics', locale)).text()
    const response = await server.call(`${tables[locale].path}/ics?locale=${locale}&role=employer`, {
      key: tables[locale].key,
    })
    const eventsIn = (text: string) => text.match(/^BEGIN:VEVENT/gm)?.length ?? 0
    expect(eventsIn(await response.text())).toBeGreaterThan(0)
    expect(eventsIn(all)).toBe(tables[locale].file.agreements.filter(({ due }) => due !== null).length)
    const role = { nl: 'werkgever', en: 'employer' }[locale]
    expect(response.headers.get('content-disposition')).toContain(`filename="${role}-`)
  })

  test('praatplaat.json reads back as the canvas it was', async () => {
    const response = await download(tables[locale], 'json', locale)
    expect(response.headers.get('content-type')).toBe(exportMediaTypes.json)
    const parsed = parseCanvasFile(await response.json())
    expect(parsed).toMatchObject({ ok: true })
    expect(parsed.ok && canvasFileToJson(parsed.file)).toEqual(canvasFileToJson(tables[locale].file))
  })
})

test('praatplaat.json says where its schema is, and that is there for everybody', async () => {
  const { headers } = await download(tables.nl, 'json', 'nl')
  const [, address] = /^<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? []
  const response = await server.call(address ?? '')
  expect(response.headers.get('content-type')).toBe('application/schema+json')
  expect(await response.json()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'praatplaat.json',
  })
})

test.each(exportFormats)(
  '%s is given to who may look, and only as a download that is kept nowhere',
  async (format) => {
    const { headers } = await download(tables.nl, format, 'nl')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="/)
    expect(headers.get('cache-control')).toBe('no-store')
  },
)

test.each(exportFormats)(
  '%s is not given without a key, nor to a key that opens another canvas',
  async (format) => {
    const without = await server.call(`${tables.nl.path}/${format}`)
    expect(without.status).toBe(401)
    expect(await problemOf(without)).toBe('urn:praatplaat:problem:no-key')

    const foreign = await server.call(`${tables.nl.path}/${format}`, { key: tables.en.key })
    expect(foreign.status).toBe(404)
    expect(await problemOf(foreign)).toBe('urn:praatplaat:problem:canvas-not-found')
  },
)

test.each(readers)(
  'as Markdown and as Word it can be written for %s',
  async (reader) => {
    const title = tables.nl.file.canvas.title
    const markdown = await server.call(`${tables.nl.path}/md?for=${reader}`, { key: tables.nl.key })
    expect(markdown.headers.get('content-type')).toBe(exportMediaTypes.md)
    expect(await markdown.text()).toContain(`# ${title}`)
    const word = await server.call(`${tables.nl.path}/docx?for=${reader}`, { key: tables.nl.key })
    const parts = unzip(new Uint8Array(await word.arrayBuffer()))
    expect(textOf(parts.get('word/document.xml')!.toString())).toContain(title)
  },
  30_000,
)

test('which employer it is for can be said', async () => {
  const asked = await server.call(`${tables.nl.path}/md?for=employer&role=intermediary`, {
    key: tables.nl.key,
  })
  expect(await asked.text()).toContain('voor Intermediair')
})

test.each([
  'for=everybody',
  'for=',
  'for=constructor',
  'for=employer&role=gone',
  'for=employer&role=constructor',
])('a reader that is not there is refused with where it stands: %s', async (query) => {
  const response = await server.call(`${tables.nl.path}/docx?${query}`, { key: tables.nl.key })
  expect(response.status).toBe(422)
  const { type, errors } = (await response.json()) as ProblemBody
  expect(type).toBe('urn:praatplaat:problem:invalid-request')
  expect(errors).toHaveLength(1)
})

test.each(['exe', 'DOCX', 'constructor', 'docx.exe'])('a format called %s is not there', async (format) => {
  const response = await download(tables.nl, format, 'nl')
  expect(response.status).toBe(404)
  expect(await problemOf(response)).toBe('urn:praatplaat:problem:unknown-format')
})

test('a calendar of a role that is not there is refused, and says where the fault is', async () => {
  const response = await server.call(`${tables.nl.path}/ics?role=constructor`, { key: tables.nl.key })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    type: 'urn:praatplaat:problem:invalid-request',
    errors: [{ path: 'role', code: 'unknown-reference' }],
  })
})

describe('an empty canvas', () => {
  const empty = async (format: string) => {
    const { tables: made } = await server.createWorkshop({ title: '=leeg', template: 'praatplaat' })
    const [{ canvasId, keys }] = made as [CreatedWorkshop['tables'][number]]
    return server.call(`/api/canvases/${canvasId}/export/${format}`, { key: keys.view })
  }

  test.each(exportFormats.filter((format) => format !== 'ics'))('gives a good %s', async (format) => {
    const response = await empty(format)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
  })

  test('gives no calendar, and an answer that says why not', async () => {
    const response = await empty('ics')
    expect(response.status).toBe(409)
    expect(await problemOf(response)).toBe('urn:praatplaat:problem:nothing-dated')
  })
})

test('while a document is drawn, the thread that passes edits on is free', async () => {
  await download(tables.nl, 'docx', 'nl')
  const before = performance.eventLoopUtilization()
  await (await download(tables.nl, 'docx', 'nl')).arrayBuffer()
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5)
})

test('more at once than can wait are told when to come back, and the others get their file', async () => {
  const formats = ['docx', ...Array<string>(30).fill('svg')]
  const answers = await Promise.all(formats.map((format) => download(tables.nl, format, 'nl')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(answers.length - refused.length)
})

/** The elements that open and do not close, or the other way round. */
function unclosedIn(xml: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [tag, closing, name, rest] of xml.matchAll(/<(\/?)([a-z]+)([^>]*)>/g)) {
    if (closing && open.pop() !== name) faults.push(tag)
    else if (!closing && !rest!.endsWith('/')) open.push(name!)
  }
  return [...faults, ...open]
}
