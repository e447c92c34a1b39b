import { canvasFileToJson } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop, ProblemBody } from '@praatplaat/protocol'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unzip } from '../exports/testing/unzip.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let path: string
let key: string
/** A Word file of ours is a template as well as any. */
let template: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  server = await startTestServer()
  const canvas = canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  const { tables } = await server.createWorkshop({ title: 'x', canvas })
  const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
  path = `/api/canvases/${canvasId}/export`
  key = keys.view
  template = new Uint8Array(await (await server.call(`${path}/docx?for=participant`, { key })).arrayBuffer())
  // The first file waits for the worker to start, from source.
}, 30_000)
afterAll(() => server.stop())

function send(body: Uint8Array<ArrayBuffer>, query = '', format = 'docx', headers = {}): Promise<Response> {
  return fetch(`${server.origin}${path}/${format}${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, ...headers },
    body,
  })
}

test('a Word document is made in the style of the template that is sent along, for the reader that is asked for', async () => {
  const response = await send(template, '?for=memo')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="isoleerder-.*\.docx"$/)
  const parts = unzip(new Uint8Array(await response.arrayBuffer()))
  const document = parts.get('word/document.xml')!.toString()
  expect(document).toContain('Welk besluit vragen wij?')
  expect(document).toContain('rIdHouse-footer-1-default')
  // The template has the wide margins of large print, a memo the narrow ones of two pages.
  expect(document).toContain('w:left="1247"')
}, 30_000)

describe('what is no template gets a clear answer in the language of who asks:', () => {
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  const namespace = 'http://schemas.openxmlformats.org'
  const macroFile = zipSync({
    '[Content_Types].xml': new TextEncoder().encode(
      `<Types xmlns="${namespace}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${macros}"/></Types>`,
    ),
    '_rels/.rels': new TextEncoder().encode(
      `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="a" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': new TextEncoder().encode('<w:document/>'),
  })

  test.each([
    ['nothing', new Uint8Array(), 'house-style-no-word-file', 'geen Word-sjabloon'],
    ['a text', new TextEncoder().encode('Beste gemeente'), 'house-style-no-word-file', '.docx'],
    ['a file with macros', macroFile, 'house-style-macros', 'macro’s'],
    [
      'a bomb',
      zipSync({ bom: new Uint8Array(45 * 1024 * 1024) }),
      'house-style-unpacks-too-large',
      'te groot',
    ],
  ])('%s', async (_, body, name, words) => {
    const response = await send(new Uint8Array(body))
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const { type, title, detail } = (await response.json()) as ProblemBody
    expect(type).toBe(`urn:praatplaat:problem:${name}`)
    expect(`${title} ${detail}`).toContain(words)
    const english = (await (await send(new Uint8Array(body), '?locale=en')).json()) as ProblemBody
    expect(english.title).toMatch(/^This /)
  })

  test('more than 5 MB', async () => {
    const response = await send(new Uint8Array(6 * 1024 * 1024))
    expect(response.status).toBe(413)
    expect(((await response.json()) as ProblemBody).detail).toContain('5 MB')
  })
})

test('nobody gets a document without a key, and no other format takes a template', async () => {
  expect((await send(template, '', 'docx', { Authorization: '' })).status).toBe(401)
  for (const format of ['xlsx', 'md', 'pdf']) expect((await send(template, '', format)).status).toBe(405)
})
