import { exportFormats } from '@praatplaat/export'
import { canvasFileToJson, parseCanvasFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop, ProblemBody } from '@praatplaat/protocol'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let workshop: CreatedWorkshop
let small: CreatedWorkshop

/** Drawing ten boards takes a busy machine a minute; three say as much. */
const drawn: ReadonlySet<string> = new Set(['docx', 'png'])

beforeAll(async () => {
  server = await startTestServer()
  const canvas = canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  workshop = await server.createWorkshop({ title: 'Rotterdam, 21 januari', tables: 10, canvas, locale: 'nl' })
  small = await server.createWorkshop({ title: 'Rotterdam, 21 januari', tables: 3, canvas, locale: 'nl' })
})
afterAll(() => server.stop())

const download = (format: string, key = workshop.keys.facilitate, id = workshop.workshopId) =>
  server.call(`/api/workshops/${id}/export/${format}`, { key })
const filesIn = async (response: Response) => unzipSync(new Uint8Array(await response.arrayBuffer()))
const nameOf = async (response: Response) =>
  ((await response.json()) as ProblemBody).type.replace('urn:praatplaat:problem:', '')

describe('the facilitator gets', () => {
  // The first of them waits for the worker to start, from source.
  test.each(exportFormats)(
    '%s of every table in one zip, a file each, by its number and name',
    async (format) => {
      const { keys, workshopId, tables } = drawn.has(format) ? small : workshop
      const response = await download(format, keys.facilitate, workshopId)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/zip')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="rotterdam-21-januari-\d{4}-\d\d-\d\d\.zip"$/,
      )
      const files = await filesIn(response)
      const names = Object.keys(files)
      expect(names).toHaveLength(tables.length)
      for (const [index, name] of names.entries()) {
        const number = index + 1
        const start = `${String(number).padStart(2, '0')}-tafel-${number}-isoleerder-in-rotterdam-`
        expect(name.startsWith(start)).toBe(true)
        expect(name).toMatch(new RegExp(`^[a-z0-9-]+\\.${format}$`))
        expect(files[name]!.length).toBeGreaterThan(500)
      }
    },
    60_000,
  )

  test('files that are as good as those of one table', async () => {
    const files = await filesIn(await download('json'))
    for (const bytes of Object.values(files))
      expect(parseCanvasFile(JSON.parse(new TextDecoder().decode(bytes)))).toMatchObject({ ok: true })
  })

  test('calendars whose events are of their own table', async () => {
    const files = await filesIn(await download('ics'))
    const uids = Object.values(files).flatMap(
      (bytes) =>
        new TextDecoder()
          .decode(bytes)
          .replaceAll('\r\n ', '')
          .match(/^UID:.*$/gm) ?? [],
    )
    expect(new Set(uids).size).toBe(uids.length)
  })

  test.each([
    ['md', 'text/markdown; charset=utf-8'],
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])(
    '%s over all tables as one file, when that is asked',
    async (format, mediaType) => {
      const response = await download(`${format}?as=one&locale=en`)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType])
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`filename="rotterdam-21-januari-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
      )
      const bytes = new Uint8Array(await response.arrayBuffer())
      const isPacked = format === 'docx' || format === 'xlsx'
      const parts = isPacked ? unzipSync(bytes) : { [format]: bytes }
      const text = Object.values(parts)
        .map((part) => new TextDecoder().decode(part))
        .join('')
      // What a PDF says is for a reader of PDFs to tell.
      expect(text).toMatch(format === 'pdf' ? /^%PDF-/ : /Tafel 10/)
    },
    60_000,
  )

  test('files that open, also with names of two hundred characters and with markup', async () => {
    const markup = '<script>alert("1")</script> & ../../'
    const { workshopId, keys } = await server.createWorkshop({
      title: `${markup}${'t'.repeat(200 - markup.length)}`,
      tables: 2,
      tableNames: ['a', 'b'].map((last) => `${markup}${'n'.repeat(59 - markup.length)}${last}`),
      locale: 'nl',
    })
    const names = Object.keys(await filesIn(await download('json', keys.facilitate, workshopId)))
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^0[12]-script-alert-1-[a-z0-9-]{1,200}\.json$/)
    for (const format of ['docx', 'xlsx', 'md', 'pdf']) {
      const response = await download(`${format}?as=one&locale=nl`, keys.facilitate, workshopId)
      expect([format, response.status]).toEqual([format, 200])
      const name = /filename="([^"]+)"$/.exec(response.headers.get('content-disposition')!)![1]!
      expect(name).toMatch(new RegExp(`^script-alert-1-[a-z0-9-]{1,200}\\.${format}$`))
      const bytes = new Uint8Array(await response.arrayBuffer())
      const parts = format === 'docx' || format === 'xlsx' ? Object.values(unzipSync(bytes)) : [bytes]
      // As text it may be there, and as markup it is not.
      for (const part of parts) expect(new TextDecoder().decode(part)).not.toContain('<script>')
    }
  }, 60_000)

  test('the tables that are still there', async () => {
    const { workshopId, keys, tables } = await server.createWorkshop({
      title: 'Twee',
      tables: 2,
      locale: 'nl',
    })
    await server.call(`/api/canvases/${tables[0]!.canvasId}`, { method: 'DELETE', key: keys.facilitate })
    const names = Object.keys(await filesIn(await download('csv', keys.facilitate, workshopId)))
    expect(names).toEqual([expect.stringMatching(/^02-tafel-2-/)])
  })
})

describe('who may not, and what is not there, gets a clear answer:', () => {
  test('no key, the key of one table, or that of another workshop', async () => {
    const without = await server.call(`/api/workshops/${workshop.workshopId}/export/docx`)
    expect([without.status, await nameOf(without)]).toEqual([401, 'no-key'])
    const other = await server.createWorkshop({ title: 'Elders' })
    for (const key of [workshop.tables[0]!.keys.edit, other.keys.facilitate]) {
      const refused = await download('docx', key)
      expect([refused.status, await nameOf(refused)]).toEqual([404, 'workshop-not-found'])
    }
  })

  test.each(['exe', 'zip', 'constructor'])('a format called %s', async (format) => {
    const response = await download(format)
    expect([response.status, await nameOf(response)]).toEqual([404, 'unknown-format'])
  })

  test('a picture, or something else, of all tables as one', async () => {
    const picture = await download('png?as=one')
    expect([picture.status, await nameOf(picture)]).toEqual([404, 'unknown-format'])
    const other = await download('docx?as=two')
    expect([other.status, await nameOf(other)]).toEqual([422, 'invalid-request'])
  })

  test('a calendar of tables where nothing has a date', async () => {
    const { workshopId, keys } = await server.createWorkshop({ title: 'Leeg', tables: 2 })
    const response = await download('ics', keys.facilitate, workshopId)
    expect([response.status, await nameOf(response)]).toEqual([409, 'nothing-dated'])
  })
})

test('who stops receiving stops the making, and the server goes on', async () => {
  const left = new AbortController()
  const response = await fetch(`${server.origin}/api/workshops/${workshop.workshopId}/export/png`, {
    headers: { Authorization: `Bearer ${workshop.keys.facilitate}` },
    signal: left.signal,
  })
  await response.body!.getReader().read()
  left.abort()
  expect((await download('csv')).status).toBe(200)
}, 30_000)
