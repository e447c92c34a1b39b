import { exportFormats, exportMediaTypes, type ExportFormat } from '@praatplaat/export'
import { canvasFileToJson } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unzip } from '../exports/testing/unzip.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

/** What people paste and what breaks files, all of it at once. */
const text =
  '=cmd|\'/C calc\'!A0 <script>alert("1 & 2")</script> \u0000\u0008\u001F \uD83D \uFFFE دروس ትግርኛ 👩🏽‍🔧 ]]> \\n;,'
const longText = `${text} ${'lang '.repeat(3_900)}slotwoord`

let server: TestServer
let path: string
let key: string

beforeAll(async () => {
  server = await startTestServer()
  const file = instantiateTemplate('isoleerder-rotterdam', 'nl')!
  const told = <T extends object>(records: readonly T[], words: Partial<T>) =>
    records.map((record) => ({ ...record, ...words }))
  const canvas = canvasFileToJson({
    ...file,
    canvas: { ...file.canvas, title: text, goal: text },
    phases: told(file.phases, { title: text }),
    roles: told(file.roles, { label: text }),
    agreements: told(file.agreements, { text, remark: text }).with(0, {
      ...file.agreements[0]!,
      text: longText,
    }),
    needs: told(file.needs, { text }),
    resources: told(file.resources, { text }),
    questions: told(file.questions, { text }),
  })
  const { tables } = await server.createWorkshop({ title: 'x', canvas })
  const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
  path = `/api/canvases/${canvasId}/export`
  key = keys.view
})
afterAll(() => server.stop())

/** Reads a file as another program would, and says what is in it. */
const readers: Partial<Record<string, (bytes: Buffer) => string>> = {
  docx: (bytes) => unzip(bytes).get('word/document.xml')!.toString(),
  xlsx: (bytes) => unzip(bytes).get('xl/sharedStrings.xml')!.toString(),
  ics: (bytes) => bytes.toString('utf8').replaceAll('\r\n ', ''),
  pdf: (bytes) => (bytes.toString('latin1', 0, 5) === '%PDF-' ? 'ትግርኛ' : ''),
  png: (bytes) => (PNG.sync.read(bytes).width > 1_000 ? 'ትግርኛ' : ''),
}

async function download(format: ExportFormat): Promise<{ response: Response; read: string }> {
  const response = await server.call(`${path}/${format}`, { key })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { response, read: readers[format]?.(bytes) ?? bytes.toString('utf8') }
}

test.each(exportFormats)(
  'whatever the group wrote, there is a good %s of it',
  async (format) => {
    const { response, read } = await download(format)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(exportMediaTypes[format])
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9.-]+"$/)
    expect(read).toContain('ትግርኛ')
  },
  30_000,
)

test.each(['docx', 'md', 'svg', 'xlsx'] as const)('nothing in it is markup to a %s', async (format) => {
  const { read } = await download(format)
  expect(read).toMatch(/script/)
  expect(read).not.toMatch(/(?<!\\)<script/)
})
