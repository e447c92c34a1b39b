import { instantiateTemplate } from '@praatplaat/model/templates'
import { canvasFileToJson } from '@praatplaat/model'
import type { CreatedWorkshop, MintedKey, ProblemBody } from '@praatplaat/protocol'
import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../storage/memory/memory-storage.ts'
import { StorageUnavailableError } from '../storage/storage-error.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.stop())

const post = (json: unknown, path = '/api/workshops') => server.call(path, { method: 'POST', json })

async function problem(response: Response): Promise<ProblemBody & { readonly name: string }> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as ProblemBody
  return { ...body, name: body.type.replace('urn:praatplaat:problem:', '') }
}

describe('making a workshop', () => {
  test('gives a key to facilitate, and for each table one to edit and one to look', async () => {
    const response = await post({ title: 'Rotterdam', tables: 3, locale: 'nl' })
    expect(response.status).toBe(201)
    const { workshopId, keys, tables } = (await response.json()) as CreatedWorkshop
    expect(tables.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Tafel 1'],
      [2, 'Tafel 2'],
      [3, 'Tafel 3'],
    ])
    const all = [keys.facilitate, ...tables.flatMap((table) => [table.keys.edit, table.keys.view])]
    expect(new Set(all).size).toBe(7)
    for (const key of all) expect(Buffer.from(key, 'base64url')).toHaveLength(32)
    expect(workshopId).toMatch(/^[\w-]{22}$/)
  })

  test('begins with the six phases and no chips, under the title that was asked for', async () => {
    const { tables } = await server.createWorkshop({ title: 'Rotterdam' })
    const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
    const canvas = (await (await server.call(`/api/canvases/${canvasId}`, { key: keys.view })).json()) as {
      readonly canvas: { readonly title: string }
      readonly phases: readonly unknown[]
      readonly chips: readonly unknown[]
    }
    expect(canvas.canvas.title).toBe('Rotterdam')
    expect(canvas.phases).toHaveLength(6)
    expect(canvas.chips).toHaveLength(0)
  })

  test('from a praatplaat.json, that is what comes back, without loss', async () => {
    const file = canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
    const { tables } = await server.createWorkshop({ title: 'Opnieuw', canvas: file })
    const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
    for (const path of ['', '/export/json']) {
      const response = await server.call(`/api/canvases/${canvasId}${path}`, { key: keys.view })
      expect(await response.json()).toEqual(file)
    }
  })

  test('from a file with faults nothing is made, and each fault is named by its place', async () => {
    const create = vi.spyOn(server.storage, 'createWorkshop')
    const file = canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!) as Record<
      string,
      unknown
    >
    const response = await post({
      title: 'x',
      canvas: { ...file, chips: [{ phaseId: 'nowhere' }], leads: 'none' },
    })
    expect(response.status).toBe(422)
    const { name, errors } = await problem(response)
    expect(name).toBe('invalid-canvas')
    expect(errors!.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['canvas.chips[0].roleId', 'canvas.leads']),
    )
    expect(create).not.toHaveBeenCalled()
  })

  test('with faults in the request, each field is named', async () => {
    const response = await post({ titel: 'x', tables: 51, locale: 3 })
    expect(response.status).toBe(422)
    const { name, errors } = await problem(response)
    expect(name).toBe('invalid-request')
    expect(errors).toEqual(
      expect.arrayContaining([
        { path: 'title', code: 'missing' },
        { path: 'titel', code: 'unknown-field' },
        { path: 'tables', code: 'not-allowed' },
        { path: 'locale', code: 'wrong-type' },
      ]),
    )
  })

  test.each([
    [{ title: 'x', template: 'nope' }, 'unknown-template', 'template'],
    [{ title: 'x', locale: 'fr' }, 'invalid-request', 'locale'],
    [{ title: 'x', template: 'praatplaat', canvas: {} }, 'invalid-request', 'canvas'],
    [{ title: '   ' }, 'invalid-request', 'title'],
  ])('%j is refused', async (asked, name, path) => {
    const response = await post(asked)
    expect(response.status).toBe(422)
    expect(await problem(response)).toMatchObject({ name, errors: [{ path }] })
  })

  test.each([
    ['what is no JSON', '{"title":'],
    ['nesting without end', '['.repeat(200_000)],
    ['nesting that ends, but late', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('%s is said not to be JSON', async (_, body) => {
    const response = await fetch(`${server.origin}/api/workshops`, { method: 'POST', body })
    expect(response.status).toBe(400)
    expect((await problem(response)).name).toBe('not-json')
  })

  test('is only for who has the operator key, where there is one', async () => {
    const guarded = await startTestServer({ environment: { OPERATOR_KEY: 'correct-horse-battery' } })
    const ask = (key?: string) =>
      guarded.call('/api/workshops', {
        method: 'POST',
        json: { title: 'x' },
        ...(key !== undefined && { key }),
      })
    expect((await problem(await ask())).name).toBe('operator-key-needed')
    expect((await ask('wrong-horse-battery')).status).toBe(401)
    expect((await ask('correct-horse-battery')).status).toBe(201)
    await guarded.stop()
  })

  test('of many tables counts for as many', async () => {
    const strict = await startTestServer({ environment: { WORKSHOPS_PER_HOUR: '5' } })
    const make = async (tables: number) =>
      (await strict.call('/api/workshops', { method: 'POST', json: { title: 'x', tables } })).status
    expect([await make(4), await make(2)]).toEqual([201, 429])
    await strict.stop()
  })

  test('cannot multiply a large file by many tables, and it is said what can be done', async () => {
    const create = vi.spyOn(server.storage, 'createWorkshop')
    const file = canvasFileToJson(instantiateTemplate('praatplaat', 'nl')!) as object
    const large = { ...file, fromLater: 'x'.repeat(600_000) }
    const response = await post({ title: 'x', tables: 50, canvas: large, locale: 'nl' })
    expect(response.status).toBe(413)
    const { name, detail } = await problem(response)
    expect(name).toBe('too-large-together')
    expect(detail).toContain('minder tafels')
    expect(create).not.toHaveBeenCalled()
    expect((await post({ title: 'x', tables: 2, canvas: large })).status).toBe(201)
  })

  test('is bounded per address, and it is said when to come back', async () => {
    const strict = await startTestServer({ environment: { WORKSHOPS_PER_HOUR: '1' } })
    await strict.createWorkshop()
    const response = await strict.call('/api/workshops', { method: 'POST', json: { title: 'x' } })
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    await strict.stop()
  })
})

describe('a file of 50 MB', () => {
  const megabyte = Buffer.alloc(1024 * 1024, ' ')

  test.each([
    ['that tells its length', { 'Content-Length': String(50 * megabyte.length) }],
    ['that does not', { 'Transfer-Encoding': 'chunked' }],
  ])('%s is refused, is not kept in memory, and the server goes on', async (_, headers) => {
    const before = process.memoryUsage().rss
    let highest = before
    const status = await new Promise((resolve, reject) => {
      const sending = httpRequest(`${server.origin}/api/workshops`, { method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sending.on('error', reject)
      let left = 50
      const send = () => {
        highest = Math.max(highest, process.memoryUsage().rss)
        if (left === 0) return sending.end()
        left -= 1
        sending.write(megabyte, send)
      }
      send()
    })
    expect(status).toBe(413)
    expect(highest - before).toBeLessThan(40 * megabyte.length)
    expect((await server.call('/healthz')).status).toBe(200)
  })
})

describe('a key', () => {
  let canvasId: string
  let otherCanvasId: string
  let keys: { readonly facilitate: string; readonly edit: string; readonly view: string }

  beforeEach(async () => {
    const workshop = await server.createWorkshop({ title: 'x', tables: 2 })
    const [table, other] = workshop.tables as [
      CreatedWorkshop['tables'][number],
      CreatedWorkshop['tables'][number],
    ]
    canvasId = table.canvasId
    otherCanvasId = other.canvasId
    keys = { ...workshop.keys, ...table.keys }
  })

  test.each(['facilitate', 'edit', 'view'] as const)(
    'to %s opens the canvas, and the answer says what it allows',
    async (ability) => {
      const response = await server.call(`/api/canvases/${canvasId}`, { key: keys[ability] })
      expect(response.status).toBe(200)
      expect(response.headers.get('praatplaat-ability')).toBe(ability)
    },
  )

  test('that is missing is asked for', async () => {
    const response = await server.call(`/api/canvases/${canvasId}`)
    expect(response.status).toBe(401)
    expect((await problem(response)).name).toBe('no-key')
  })

  test('that opens nothing here gets the same answer, whether or not there is a canvas', async () => {
    const answers = await Promise.all(
      [canvasId, 'no-such-canvas', otherCanvasId].map(async (id) => {
        const response = await server.call(`/api/canvases/${id}`, {
          key: id === otherCanvasId ? keys.edit : 'wrong',
        })
        return [response.status, await response.text()]
      }),
    )
    expect(answers[0]![0]).toBe(404)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  const mint = (key: string, ability: unknown) =>
    server.call(`/api/canvases/${canvasId}/keys`, { method: 'POST', key, json: { ability } })

  test.each([
    ['facilitate', 'facilitate', 201],
    ['facilitate', 'view', 201],
    ['edit', 'edit', 201],
    ['edit', 'view', 201],
    ['edit', 'facilitate', 403],
    ['view', 'view', 403],
  ] as const)('to %s asked for one to %s is answered with %i', async (held, ability, status) => {
    const response = await mint(keys[held], ability)
    expect(response.status).toBe(status)
    if (status !== 201) return
    const minted = (await response.json()) as MintedKey
    const opened = await server.call(`/api/canvases/${canvasId}`, { key: minted.key })
    expect(opened.headers.get('praatplaat-ability')).toBe(ability)
  })

  test('of an unknown kind is not made', async () => {
    const response = await mint(keys.edit, 'own')
    expect(await problem(response)).toMatchObject({
      status: 422,
      errors: [{ path: 'ability', code: 'not-allowed' }],
    })
  })

  test('that only edits deletes nothing', async () => {
    const response = await server.call(`/api/canvases/${canvasId}`, { method: 'DELETE', key: keys.edit })
    expect((await problem(response)).name).toBe('may-not')
    expect((await server.call(`/api/canvases/${canvasId}`, { key: keys.view })).status).toBe(200)
  })

  test('that is guessed too often has to wait, while those who have one go on from the same address', async () => {
    const strict = await startTestServer({ environment: { GUESSES_PER_MINUTE: '2' } })
    const { tables } = await strict.createWorkshop()
    const [table] = tables as [CreatedWorkshop['tables'][number]]
    const guess = async () => (await strict.call(`/api/canvases/${table.canvasId}`, { key: 'guess' })).status
    expect([await guess(), await guess(), await guess()]).toEqual([404, 404, 429])
    expect((await strict.call(`/api/canvases/${table.canvasId}`, { key: table.keys.edit })).status).toBe(200)
    await strict.stop()
  })

  test('is not kept: what is stored tells nobody what it was', async () => {
    const storage = memoryStorage()
    const create = vi.spyOn(storage, 'createWorkshop')
    const other = await startTestServer({ storage })
    const workshop = await other.createWorkshop()
    const stored = JSON.stringify(create.mock.calls, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value,
    )
    expect(stored).not.toContain(workshop.keys.facilitate)
    expect(stored).not.toContain(workshop.tables[0]!.keys.edit)
    await other.stop()
  })
})

describe('a download', () => {
  test('is saved under the title of the canvas', async () => {
    const { tables } = await server.createWorkshop({ title: 'Rotterdam: isoleren' })
    const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
    const response = await server.call(`/api/canvases/${canvasId}/export/json`, { key: keys.view })
    expect(response.headers.get('content-disposition')).toContain('filename="rotterdam-isoleren-')
  })

  test('of a canvas whose title is cut through a symbol is made as any other', async () => {
    for (const title of [
      `${'x'.repeat(99)}😀 en verder`,
      `${'x'.repeat(59)}\u{1F600}`,
      'half \uD83D',
      '\uDE00',
    ]) {
      const { tables } = await server.createWorkshop({ title })
      const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
      const response = await server.call(`/api/canvases/${canvasId}/export/json`, { key: keys.view })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9.-]+"$/)
    }
  })

  test('of an unknown kind is not there, and a stranger does not even learn that', async () => {
    const { tables } = await server.createWorkshop()
    const [{ canvasId, keys }] = tables as [CreatedWorkshop['tables'][number]]
    const path = `/api/canvases/${canvasId}/export/exe`
    expect((await problem(await server.call(path, { key: keys.view }))).name).toBe('unknown-format')
    expect((await server.call(path)).status).toBe(401)
  })
})

describe('an address', () => {
  test('of the API that does not exist is a problem, never the app', async () => {
    expect(await problem(await server.call('/api/nope'))).toMatchObject({ name: 'not-found', status: 404 })
  })

  test('of the API that does something else says so', async () => {
    expect(await problem(await server.call('/api/templates', { method: 'PUT' }))).toMatchObject({
      name: 'method-not-allowed',
      status: 405,
    })
  })

  test('answers in the language of the reader, for a program in the same words', async () => {
    const [dutch, english] = await Promise.all(
      ['nl', 'en'].map(async (locale) => problem(await server.call(`/api/nope?locale=${locale}`))),
    )
    expect(dutch!.title).toBe('Dit adres bestaat niet')
    expect(english!.title).toBe('This address does not exist')
    expect(dutch!.type).toBe(english!.type)
  })
})

describe('watching the server', () => {
  test('templates are listed in both languages', async () => {
    const list = async (locale: string) =>
      (await (await server.call(`/api/templates?locale=${locale}`)).json()) as readonly {
        id: string
        title: string
      }[]
    const [dutch, english] = [await list('nl'), await list('en')]
    expect(dutch.map(({ id }) => id)).toEqual(['praatplaat', 'isoleerder-rotterdam', 'zorgassistent-regio'])
    expect(english[0]!.title).not.toBe(dutch[0]!.title)
  })

  test('it is ready while storage can be written to, and however many ask, it is tried once', async () => {
    const check = vi.spyOn(server.storage, 'check')
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.call('/readyz')))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(check).toHaveBeenCalledTimes(1)
  })

  test('it lives but is not ready while storage fails', async () => {
    vi.spyOn(server.storage, 'check').mockRejectedValue(new StorageUnavailableError('disk full'))
    expect((await server.call('/readyz')).status).toBe(503)
    expect((await server.call('/healthz')).status).toBe(200)
  })

  test('when storage fails a request is told so, and nothing of why', async () => {
    vi.spyOn(server.storage, 'createWorkshop').mockRejectedValue(
      new StorageUnavailableError('/secret/path is full'),
    )
    const response = await post({ title: 'x' })
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
  })

  test('metrics count rooms, connections, commits and refusals', async () => {
    const text = await (await server.call('/metrics')).text()
    for (const name of ['rooms', 'connections', 'commit_seconds', 'refusals_total']) {
      expect(text).toContain(`praatplaat_${name}`)
    }
  })

  test('metrics are not for who comes through a proxy, unless they have the key', async () => {
    const passedOn = { headers: { 'X-Forwarded-For': '145.89.1.1' } }
    expect((await server.call('/metrics', passedOn)).status).toBe(404)

    const key = 'a-key-for-prometheus'
    const keyed = await startTestServer({ environment: { METRICS_KEY: key } })
    expect((await keyed.call('/metrics')).status).toBe(404)
    expect((await keyed.call('/metrics', { ...passedOn, key })).status).toBe(200)
    await keyed.stop()
  })

  test('every answer comes with the headers that keep a page safe', async () => {
    for (const path of ['/', '/api/templates', '/api/nope', '/healthz']) {
      const { headers } = await server.call(path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self';")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})
