import { readers } from '@praatplaat/export'
import { canvasFileToJson, locales, type CanvasFile, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop, ProblemBody } from '@praatplaat/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingPrograms, readPdf } from '../exports/testing/read-pdf.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

const missing = await missingPrograms()

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

interface Table {
  readonly file: CanvasFile
  readonly ask: (query: string, format?: string) => Promise<Response>
}

async function tableIn(locale: Locale): Promise<Table> {
  const file = instantiateTemplate('isoleerder-rotterdam', locale)!
  const workshop = await server.createWorkshop({ title: 'x', canvas: canvasFileToJson(file) })
  const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
  const ask = (query: string, format = 'pdf') =>
    server.call(`/api/canvases/${canvasId}/export/${format}?locale=${locale}&${query}`, { key: keys.view })
  return { file, ask }
}

test.each(locales)(
  'the poster in %s is a PDF of one lying A3',
  async (locale) => {
    const { file, ask } = await tableIn(locale)
    const response = await ask('for=poster&size=a3')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-')
    if (missing.length > 0) return

    const { info, text } = await readPdf(bytes)
    expect(info).toMatch(/^Page size: +1190\.55 x 841\.89 pts \(A3\)$/m)
    expect(info).toContain(`Title:           ${file.canvas.title}\n`)
    expect(text).toContain(file.canvas.title)
    // The first waits for the thread and the typesetter to start.
  },
  30_000,
)

test.each(readers)('the document for %s is a PDF with the title of the canvas', async (reader) => {
  const { file, ask } = await tableIn('nl')
  const response = await ask(`for=${reader}`)
  expect(response.status).toBe(200)
  if (missing.length > 0) return
  const { info, text } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  expect(info).toMatch(/^Page size: +595\.276 x 841\.89 pts \(A4\)$/m)
  expect(text).toContain(file.canvas.title)
})

test('a sheet is asked for as a PDF only', async () => {
  const { ask } = await tableIn('nl')
  expect((await ask('for=poster', 'docx')).status).toBe(422)
})

test.each([
  ['for=poster&size=a9', 'size'],
  ['for=constructor', 'for'],
])('what is not known is named: %s', async (query, path) => {
  const { ask } = await tableIn('nl')
  const response = await ask(query)
  expect(response.status).toBe(422)
  const problem = (await response.json()) as ProblemBody
  expect(problem.errors?.map((fault) => fault.path)).toEqual([path])
})
