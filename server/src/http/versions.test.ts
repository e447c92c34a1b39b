import type { CanvasFile } from '@praatplaat/model'
import {
  changeAgreement,
  deleteAgreement,
  describeCanvas,
  parseCanvasFile,
  recordAgreement,
} from '@praatplaat/model'
import { commit, readCanvas, spliceText, writtenText } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { ownSubprotocol, VersionListingSchema, type ProblemBody, type Version } from '@praatplaat/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

let server: TestServer
let clients: TestClient[]
let canvasId: string
let keys: { readonly facilitate: string; readonly edit: string; readonly view: string }

beforeEach(async () => {
  clients = []
  server = await startTestServer()
  const workshop = await server.createWorkshop()
  canvasId = workshop.tables[0]!.canvasId
  keys = { ...workshop.tables[0]!.keys, ...workshop.keys }
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

async function join(doc?: Y.Doc): Promise<TestClient> {
  const client = connectTestClient(server.origin, canvasId, keys.edit, ownSubprotocol, doc)
  clients.push(client)
  await client.synced()
  return client
}

const versionsPath = () => `/api/canvases/${canvasId}/versions`
const post = (path: string, json?: unknown, key = keys.edit) =>
  server.call(path, { method: 'POST', key, json })

async function nameVersion(name: string): Promise<Version> {
  const response = await post(versionsPath(), { name })
  expect(response.status).toBe(201)
  return (await response.json()) as Version
}
async function listVersions(): Promise<readonly Version[]> {
  const response = await server.call(versionsPath(), { key: keys.view })
  return v.parse(VersionListingSchema, await response.json())
}
async function restore({ id }: Version): Promise<void> {
  expect((await post(`${versionsPath()}/${id}/restore`)).status).toBe(204)
}
async function problem(response: Response): Promise<ProblemBody> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return (await response.json()) as ProblemBody
}

const me = {}
const does = (doc: Y.Doc, ...[mutation, args]: [Parameters<typeof commit>[3], unknown]) =>
  expect(commit(doc, readCanvas(doc), me, mutation, args as never).kind).toBe('done')
const agree = (doc: Y.Doc, agreementId: string) => does(doc, recordAgreement, { agreementId, phaseId: null })
const agreementsOf = (doc: Y.Doc) => Object.keys(readCanvas(doc).agreements)

/** Resolves when the server has stored what a client did up to now. */
async function saved(client: TestClient): Promise<void> {
  const n = client.saved.length + 1
  client.barrier(n)
  await until(() => client.saved.includes(n))
}

describe('a named version', () => {
  test('holds what was edited before, and is listed for who looks', async () => {
    const anna = await join()
    agree(anna.doc, 'first')
    await saved(anna)
    const version = await nameVersion('  Na de pauze ')
    expect(version).toMatchObject({ kind: 'named', name: 'Na de pauze' })
    agree(anna.doc, 'second')
    await saved(anna)

    expect(await listVersions()).toEqual([version])
    const response = await server.call(`${versionsPath()}/${version.id}`, { key: keys.view })
    const parsed = parseCanvasFile(await response.json()) as { readonly file: CanvasFile }
    expect(parsed.file.agreements.map(({ id }) => id)).toEqual(['first'])
  })

  test.each([
    [{}, 'missing'],
    [{ name: '   ' }, 'missing'],
    [{ name: 'x'.repeat(201) }, 'too-long'],
    [{ name: 3 }, 'wrong-type'],
  ])('of %j is refused', async (asked, code) => {
    const response = await post(versionsPath(), asked)
    expect(response.status).toBe(422)
    expect((await problem(response)).errors).toEqual([{ path: 'name', code }])
  })

  test('over the bound is refused, in words', async () => {
    vi.spyOn(server.storage, 'makeVersion').mockResolvedValue('too-many')
    const response = await post(`${versionsPath()}?locale=nl`, { name: 'x' })
    expect(await problem(response)).toMatchObject({
      status: 422,
      type: 'urn:praatplaat:problem:too-many-versions',
      title: 'Er zijn al zoveel versies met een naam als er bewaard worden',
    })
  })

  test('is deleted by who facilitates, and by nobody else', async () => {
    const { id } = await nameVersion('x')
    const remove = (key: string) => server.call(`${versionsPath()}/${id}`, { method: 'DELETE', key })
    expect((await remove(keys.edit)).status).toBe(403)
    expect((await remove(keys.facilitate)).status).toBe(204)
    expect(await listVersions()).toEqual([])
    expect((await remove(keys.facilitate)).status).toBe(404)
  })
})

describe('versions', () => {
  test('are for who has a key to the canvas, and a viewer makes and restores none', async () => {
    const { id } = await nameVersion('x')
    const [other] = (await server.createWorkshop()).tables
    expect((await server.call(versionsPath())).status).toBe(401)
    expect((await server.call(versionsPath(), { key: other!.keys.edit })).status).toBe(404)
    expect((await server.call(`${versionsPath()}/${id}`, { key: other!.keys.edit })).status).toBe(404)
    expect((await post(versionsPath(), { name: 'x' }, keys.view)).status).toBe(403)
    expect((await post(`${versionsPath()}/${id}/restore`, undefined, keys.view)).status).toBe(403)
    // One of another canvas is none of this one.
    const elsewhere = `/api/canvases/${other!.canvasId}/versions/${id}`
    expect((await server.call(elsewhere, { key: other!.keys.edit })).status).toBe(404)
    expect((await post(`${elsewhere}/restore`, undefined, other!.keys.edit)).status).toBe(404)
  })

  test.each(['', '/restore'])('that are not there are said not to be: %s', async (action) => {
    const response = await server.call(`${versionsPath()}/nope${action}`, {
      method: action === '' ? 'GET' : 'POST',
      key: keys.edit,
    })
    expect(await problem(response)).toMatchObject({
      status: 404,
      type: 'urn:praatplaat:problem:version-not-found',
    })
  })

  test('are made as a round ends, of how it ended, and when everybody has left', async () => {
    const anna = await join()
    agree(anna.doc, 'in-the-first-round')
    does(anna.doc, describeCanvas, { round: 'roles' })
    agree(anna.doc, 'in-the-second-round')
    await saved(anna)
    anna.leave()

    await until(async () => (await listVersions()).length === 2)
    const [quiet, roundEnd] = await listVersions()
    expect([quiet!.kind, roundEnd!.kind]).toEqual(['quiet', 'round-end'])
    const file = await server.call(`${versionsPath()}/${roundEnd!.id}`, { key: keys.view })
    expect(await file.json()).toMatchObject({
      canvas: { round: 'case' },
      agreements: [{ id: 'in-the-first-round' }],
    })
  })

  test('are not made of a canvas that was only looked at', async () => {
    const make = vi.spyOn(server.storage, 'makeVersion')
    const compact = vi.spyOn(server.storage, 'compact')
    ;(await join()).leave()
    await until(() => compact.mock.calls.length > 0)
    expect(make).not.toHaveBeenCalled()
  })
})

describe('restoring', () => {
  test('makes the canvas read as it did, for everybody who is there, and keeps how it was before', async () => {
    const [anna, bo] = [await join(), await join()]
    agree(anna.doc, 'kept')
    await saved(anna)
    const version = await nameVersion('toen')
    const then = JSON.stringify(readCanvas(anna.doc))

    does(anna.doc, deleteAgreement, { agreementId: 'kept' })
    agree(anna.doc, 'new')
    does(anna.doc, describeCanvas, { title: 'Anders' })
    await saved(anna)
    await restore(version)

    await until(() => JSON.stringify(readCanvas(anna.doc)) === then)
    await until(() => JSON.stringify(readCanvas(bo.doc)) === then)
    await until(() => anna.notices.includes('restored') && bo.notices.includes('restored'))
    const [before] = await listVersions()
    expect(before!.kind).toBe('before-restore')
    await restore(before!)
    await until(() => agreementsOf(bo.doc).includes('new') && readCanvas(bo.doc).title === 'Anders')
  })

  test('is stored: it is there for who comes after everybody has left', async () => {
    const anna = await join()
    const version = await nameVersion('leeg')
    agree(anna.doc, 'gone')
    await saved(anna)
    anna.leave()
    await restore(version)
    expect(agreementsOf((await join()).doc)).toEqual([])
  })

  test('is an edit that merges: ten agreements stay ten for who was offline, with the one they made', async () => {
    const ten = Array.from({ length: 10 }, (_, at) => `a-${at}`)
    const [anna, bo] = [await join(), await join()]
    for (const id of ten) agree(anna.doc, id)
    await saved(anna)
    await until(() => agreementsOf(bo.doc).length === 10)
    const version = await nameVersion('tien')

    bo.provider.disconnect()
    agree(bo.doc, 'offline')
    does(bo.doc, changeAgreement, { agreementId: 'a-3', status: 'done' })
    for (const agreementId of ten) does(anna.doc, deleteAgreement, { agreementId })
    await saved(anna)
    await restore(version)
    bo.provider.connect()

    await until(() => agreementsOf(anna.doc).length === 11 && agreementsOf(bo.doc).length === 11)
    await until(() => JSON.stringify(readCanvas(anna.doc)) === JSON.stringify(readCanvas(bo.doc)))
    expect(agreementsOf(anna.doc)).toEqual([...ten, 'offline'])
  })

  test('leaves in a text what somebody typed while they were offline', async () => {
    const goal = { kind: 'canvas', field: 'goal' } as const
    const [anna, bo] = [await join(), await join()]
    const type = (doc: Y.Doc, at: number, remove: number, insert: string) =>
      expect(spliceText(doc, goal, { at, remove, insert }, me)).toBe(true)
    const length = () => writtenText(anna.doc, goal)!.length
    type(anna.doc, 0, length(), 'Tien mensen aan het werk')
    await saved(anna)
    await until(() => readCanvas(bo.doc).goal === 'Tien mensen aan het werk')
    const version = await nameVersion('tien')

    bo.provider.disconnect()
    type(bo.doc, 'Tien mensen aan het werk'.length, 0, ' in Rotterdam')
    type(anna.doc, 0, 4, 'Twintig')
    await saved(anna)
    await restore(version)
    bo.provider.connect()
    await until(() => readCanvas(anna.doc).goal.endsWith('Rotterdam'))
    expect(readCanvas(anna.doc).goal).toBe('Tien mensen aan het werk in Rotterdam')
  })

  test('brings back what no version of the program has a place for', async () => {
    const { carried: _, ...file } = instantiateTemplate('praatplaat', 'nl')!
    const workshop = await server.createWorkshop({
      title: 'x',
      canvas: { ...file, recipes: [{ text: 'koffie' }] },
    })
    ;[canvasId, keys] = [workshop.tables[0]!.canvasId, { ...workshop.tables[0]!.keys, ...workshop.keys }]
    const version = await nameVersion('x')
    const anna = await join()
    anna.doc.getMap('carried').clear()
    await saved(anna)
    await restore(version)
    await until(() => Object.keys(readCanvas(anna.doc).carried).length > 0)
    expect(readCanvas(anna.doc).carried).toEqual({ '/recipes': [{ text: 'koffie' }] })
  })

  test('to how it is already changes nothing, keeps nothing and tells nobody', async () => {
    const anna = await join()
    const version = await nameVersion('nu')
    await restore(version)
    await saved(anna)
    expect(await listVersions()).toEqual([version])
    expect(anna.notices).toEqual([])
  })

  test('that cannot be stored is not said to be done', async () => {
    const anna = await join()
    const version = await nameVersion('x')
    agree(anna.doc, 'new')
    await saved(anna)
    const failing = vi.spyOn(server.storage, 'append').mockRejectedValue(new StorageUnavailableError('full'))
    expect((await post(`${versionsPath()}/${version.id}/restore`)).status).toBe(503)
    failing.mockRestore()
  })

  test('in a canvas that is deleted meanwhile is said to be too late', async () => {
    const version = await nameVersion('x')
    vi.spyOn(server.storage, 'prepareRestore').mockRejectedValue(new CanvasGoneError())
    expect(await problem(await post(`${versionsPath()}/${version.id}/restore`))).toMatchObject({
      type: 'urn:praatplaat:problem:canvas-not-found',
    })
  })
})

describe('the last day of a canvas', () => {
  const today = new Date()
  const dayIn = (years: number, days = 0) => {
    const day = new Date(today)
    day.setUTCFullYear(day.getUTCFullYear() + years)
    day.setUTCDate(day.getUTCDate() + days)
    return day.toISOString().slice(0, 10)
  }
  const choose = (date: unknown, key = keys.facilitate) =>
    server.call(`/api/canvases/${canvasId}/delete-after`, { method: 'PUT', key, json: { date } })
  const lastDay = async () =>
    (await server.call(`/api/canvases/${canvasId}`, { key: keys.view })).headers.get(
      'praatplaat-delete-after',
    )

  test('is a year ahead, and told with the canvas', async () => {
    expect(await lastDay()).toBe(dayIn(1))
  })

  test.each([dayIn(0), dayIn(5)])('can be chosen by who facilitates: %s', async (date) => {
    const response = await choose(date)
    expect([response.status, await response.json()]).toEqual([200, { date }])
    expect(await lastDay()).toBe(date)
  })

  test.each([dayIn(0, -2), dayIn(5, 2), '2027-02-30', 'soon', 3])('cannot be %s', async (date) => {
    const response = await choose(date)
    expect(response.status).toBe(422)
    expect((await problem(response)).errors).toMatchObject([{ path: 'date' }])
    expect(await lastDay()).toBe(dayIn(1))
  })

  test('is not for others to choose', async () => {
    expect((await choose(dayIn(2), keys.edit)).status).toBe(403)
    expect((await choose(dayIn(2), 'wrong')).status).toBe(404)
  })
})
