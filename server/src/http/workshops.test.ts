import { readWorkshop, writeWorkshop } from '@praatplaat/model/document'
import {
  TablesBehindCodeSchema,
  workshopHeader,
  WorkshopSchema,
  type CreatedWorkshop,
  type Joined,
  type ProblemBody,
} from '@praatplaat/protocol'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

let server: TestServer
let workshop: CreatedWorkshop
let clients: TestClient[]

beforeEach(async () => {
  clients = []
  server = await startTestServer({ environment: { CODE_GUESSES_PER_MINUTE: '3', JOINS_PER_HOUR: '70' } })
  workshop = await server.createWorkshop({
    title: 'Rotterdam',
    heldOn: '2026-12-01',
    tables: 3,
    tableNames: ['Bouw', '<b>Zorg</b>'],
    locale: 'nl',
  })
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

const path = () => `/api/workshops/${workshop.workshopId}`
const asFacilitator = (method: string, at = '', json?: unknown) =>
  server.call(path() + at, { method, key: workshop.keys.facilitate, ...(json !== undefined && { json }) })
const read = async () => v.parse(WorkshopSchema, await (await asFacilitator('GET')).json())
const post = (at: string, json: unknown) => server.call(at, { method: 'POST', json })
const setDoors = async (open: boolean) =>
  v.parse(WorkshopSchema, await (await asFacilitator('PUT', '/doors', { open })).json())
const openDoors = async () => (await setDoors(true)).doors!.code
const problemOf = async (response: Response) =>
  ((await response.json()) as ProblemBody).type.replace('urn:praatplaat:problem:', '')

describe("a workshop's page", () => {
  test('has the title, the day and the tables, for who facilitates', async () => {
    expect(await read()).toEqual({
      workshopId: workshop.workshopId,
      title: 'Rotterdam',
      heldOn: '2026-12-01',
      archivedAt: null,
      doors: null,
      tables: workshop.tables.map(({ canvasId, number, name }) => ({ canvasId, number, name })),
    })
    expect(workshop.tables.map(({ name }) => name)).toEqual(['Bouw', '<b>Zorg</b>', 'Tafel 3'])
  })

  test('is not there for anybody else', async () => {
    const { edit } = workshop.tables[0]!.keys
    for (const [method, at, json] of [
      ['GET', '', undefined],
      ['PATCH', '', { title: 'x' }],
      ['PUT', '/doors', { open: true }],
      ['PATCH', '/tables/1', { name: 'x' }],
    ] as const) {
      const response = await server.call(path() + at, { method, key: edit, ...(json && { json }) })
      expect([method, at, response.status]).toEqual([method, at, 404])
      expect((await server.call(path() + at, { method, ...(json && { json }) })).status).toBe(401)
    }
  })

  test("the facilitator's key opens each table, and each table says to which workshop it belongs", async () => {
    for (const { canvasId } of workshop.tables) {
      const response = await server.call(`/api/canvases/${canvasId}`, { key: workshop.keys.facilitate })
      expect(response.status).toBe(200)
      expect(response.headers.get(workshopHeader)).toBe(workshop.workshopId)
    }
    const alone = await server.createWorkshop()
    const { canvasId, keys } = alone.tables[0]!
    const response = await server.call(`/api/canvases/${canvasId}`, { key: keys.edit })
    expect(response.headers.get(workshopHeader)).toBeNull()

    // People came in by a code: it is a meeting, also of one table.
    const doors = `/api/workshops/${alone.workshopId}/doors`
    await server.call(doors, { method: 'PUT', key: alone.keys.facilitate, json: { open: true } })
    const held = await server.call(`/api/canvases/${canvasId}`, { key: keys.edit })
    expect(held.headers.get(workshopHeader)).toBe(alone.workshopId)
  })

  test("the meeting's own document is no canvas", async () => {
    for (const at of ['', '/export/json', '/versions']) {
      const response = await server.call(`/api/canvases/${workshop.workshopId}${at}`, {
        key: workshop.keys.facilitate,
      })
      expect([at, response.status]).toEqual([at, 404])
    }
  })

  test('changes its title and day, and names of tables', async () => {
    expect((await asFacilitator('PATCH', '', { title: 'Utrecht', heldOn: null })).status).toBe(204)
    expect((await asFacilitator('PATCH', '/tables/3', { name: 'Horeca' })).status).toBe(204)
    expect((await asFacilitator('PATCH', '/tables/4', { name: 'Horeca' })).status).toBe(404)
    expect(await read()).toMatchObject({
      title: 'Utrecht',
      heldOn: null,
      tables: [{}, {}, { name: 'Horeca' }],
    })
  })

  test.each([
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ heldOn: '31 december' }, 'heldOn'],
  ])('refuses %j', async (json, at) => {
    const response = await asFacilitator('PATCH', '', json)
    expect(response.status).toBe(422)
    expect((await response.json()) as ProblemBody).toMatchObject({ errors: [{ path: at }] })
  })

  test('names of tables are bounded, and no more than there are tables', async () => {
    expect(
      (await post('/api/workshops', { title: 'x', tables: 2, tableNames: ['x'.repeat(61)] })).status,
    ).toBe(422)
    expect((await post('/api/workshops', { title: 'x', tables: 1, tableNames: ['a', 'b'] })).status).toBe(422)
    expect((await asFacilitator('PATCH', '/tables/1', { name: 'x'.repeat(200) })).status).toBe(422)
  })

  test('put away, it has its doors closed, and can be taken out again', async () => {
    await openDoors()
    await asFacilitator('PATCH', '', { archived: true })
    expect(await read()).toMatchObject({ archivedAt: expect.any(String), doors: null })
    await asFacilitator('PATCH', '', { archived: false })
    expect(await read()).toMatchObject({ archivedAt: null, doors: null })
  })
})

describe('joining by code', () => {
  test('in any case and with spaces, gives the tables and then a key to take part at one', async () => {
    const code = await openDoors()
    expect(code).toMatch(/^[3-9A-Z]{6}$/)
    const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `
    const looked = v.parse(
      TablesBehindCodeSchema,
      await (await post('/api/join/tables', { code: typed })).json(),
    )
    expect(looked).toEqual({
      title: 'Rotterdam',
      tables: workshop.tables.map(({ number, name }) => ({ number, name, people: 0 })),
    })
    const response = await post('/api/join', { code: typed, table: 2 })
    expect(response.status).toBe(201)
    const { canvasId, key } = (await response.json()) as Joined
    expect(canvasId).toBe(workshop.tables[1]!.canvasId)
    const opened = await server.call(`/api/canvases/${canvasId}`, { key })
    expect(opened.headers.get('Praatplaat-Ability')).toBe('edit')
  })

  test('works while the doors are open and no longer; who is in stays in', async () => {
    const code = await openDoors()
    const { canvasId, key } = (await (await post('/api/join', { code, table: 1 })).json()) as Joined
    await setDoors(false)
    const late = await post('/api/join', { code, table: 1 })
    expect([late.status, await problemOf(late)]).toEqual([404, 'code-opens-nothing'])
    expect((await server.call(`/api/canvases/${canvasId}`, { key })).status).toBe(200)
    expect(await openDoors()).toBe(code)
  })

  test('sixty people from one address join in the same minute, also when some mistype', async () => {
    const code = await openDoors()
    await post('/api/join/tables', { code: 'KR7' })
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => post('/api/join', { code, table: (index % 3) + 1 })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(201))
  })

  test('who guesses is told nothing any more after a few, right or wrong', async () => {
    const code = await openDoors()
    for (const guess of ['KR7M4Q', 'KR7M4R', 'x']) {
      expect((await post('/api/join/tables', { code: guess })).status).toBe(404)
    }
    for (const guess of ['KR7M4T', code]) {
      const response = await post('/api/join', { code: guess, table: 1 })
      expect(response.status).toBe(429)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  test('no more people join one workshop than come to any meeting', async () => {
    const code = await openDoors()
    for (let count = 0; count < 70; count += 1) await post('/api/join', { code, table: 1 })
    expect((await post('/api/join', { code, table: 1 })).status).toBe(429)
  })

  test('a table that was deleted cannot be joined', async () => {
    const code = await openDoors()
    const { canvasId } = workshop.tables[1]!
    await server.call(`/api/canvases/${canvasId}`, { method: 'DELETE', key: workshop.keys.facilitate })
    expect((await post('/api/join', { code, table: 2 })).status).toBe(404)
    expect((await read()).tables.map(({ number }) => number)).toEqual([1, 3])
  })
})

describe('where the meeting stands', () => {
  const connect = (documentId: string, key: string) => {
    const client = connectTestClient(server.origin, documentId, key, 'praatplaat.v1')
    clients.push(client)
    return client
  }

  test('is written by who facilitates, and read at every table', async () => {
    const facilitator = connect(workshop.workshopId, workshop.keys.facilitate)
    const reader = connect(workshop.workshopId, workshop.tables[2]!.keys.edit)
    await Promise.all([facilitator.synced(), reader.synced()])
    writeWorkshop(facilitator.doc, { message: { text: 'Nog vijf minuten', at: 1 } })
    await until(() => readWorkshop(reader.doc).message?.text === 'Nog vijf minuten')

    writeWorkshop(reader.doc, { message: { text: 'Ik ben de baas', at: 2 } })
    await until(() => reader.notices.includes('read-only'))
    expect(readWorkshop(facilitator.doc).message?.text).toBe('Nog vijf minuten')
  })

  test('tells of the doors at once, to every facilitator', async () => {
    const other = connect(workshop.workshopId, workshop.keys.facilitate)
    await other.synced()
    const code = await openDoors()
    await until(() => readWorkshop(other.doc).doors?.code === code)
    await setDoors(false)
    await until(() => readWorkshop(other.doc).doors === null)
    expect((await read()).doors).toBeNull()
  })

  test('brings every table to the round of a step, also those where nobody is', async () => {
    const facilitator = connect(workshop.workshopId, workshop.keys.facilitate)
    const table = connect(workshop.tables[0]!.canvasId, workshop.tables[0]!.keys.edit)
    await Promise.all([facilitator.synced(), table.synced()])
    writeWorkshop(facilitator.doc, { step: 'own-view' })
    await until(() => table.doc.getMap('canvas').get('round') === 'roles')
    const { canvasId, keys } = workshop.tables[1]!
    await until(async () => {
      const response = await server.call(`/api/canvases/${canvasId}`, { key: keys.view })
      return ((await response.json()) as { canvas: { round: string } }).canvas.round === 'roles'
    })
    // A table may go elsewhere: steps guide and never lock.
    table.doc.getMap('canvas').set('round', 'needs')
    writeWorkshop(facilitator.doc, { message: { text: 'Goed bezig', at: 1 } })
    table.barrier(1)
    await until(() => table.saved.includes(1))
    expect(table.doc.getMap('canvas').get('round')).toBe('needs')
  })

  test('holds back what people write while the tables stand still, and loses nothing of it', async () => {
    const facilitator = connect(workshop.workshopId, workshop.keys.facilitate)
    const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
    const [anna, bram] = [connect(canvasId, keys.edit), connect(canvasId, keys.edit)]
    await Promise.all([facilitator, anna, bram].map((client) => client.synced()))
    writeWorkshop(facilitator.doc, { frozen: true })
    await until(async () => (await server.storage.workshopOf(canvasId))!.frozen)

    anna.words.set('held back', true)
    anna.barrier(1)
    await until(() => anna.notices.includes('frozen'))
    const late = connect(canvasId, keys.edit)
    late.words.set('brought along', true)
    await late.synced()
    await until(() => late.notices.includes('frozen'))
    const own = connect(canvasId, workshop.keys.facilitate)
    await own.synced()
    own.words.set('of the facilitator', true)
    await until(() => bram.words.has('of the facilitator'))
    expect([...bram.words.keys()]).toEqual(['of the facilitator'])
    expect(anna.saved).toEqual([])

    writeWorkshop(facilitator.doc, { frozen: false })
    await until(() => bram.words.has('held back') && bram.words.has('brought along'))
    await until(() => anna.saved.includes(1))
  })

  test('keeps the tables on hold that are opened afterwards', async () => {
    const facilitator = connect(workshop.workshopId, workshop.keys.facilitate)
    await facilitator.synced()
    writeWorkshop(facilitator.doc, { frozen: true })
    const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
    await until(async () => (await server.storage.workshopOf(canvasId))!.frozen)
    const anna = connect(canvasId, keys.edit)
    await anna.synced()
    anna.words.set('held back', true)
    await until(() => anna.notices.includes('frozen'))
    expect(anna.saved).toEqual([])
  })

  test('keeps who edits from restoring a version while the tables stand still, and not who facilitates', async () => {
    const facilitator = connect(workshop.workshopId, workshop.keys.facilitate)
    const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
    const anna = connect(canvasId, keys.edit)
    await Promise.all([facilitator.synced(), anna.synced()])
    const versions = `/api/canvases/${canvasId}/versions`
    const kept = await server.call(versions, { method: 'POST', key: keys.edit, json: { name: 'toen' } })
    const restore = `${versions}/${((await kept.json()) as { id: string }).id}/restore`
    anna.doc.getMap('canvas').set('title', 'Anders')
    anna.barrier(1)
    await until(() => anna.saved.includes(1))
    writeWorkshop(facilitator.doc, { frozen: true })
    await until(async () => (await server.storage.workshopOf(canvasId))!.frozen)
    anna.words.set('held back', true)
    await until(() => anna.notices.includes('frozen'))

    const refused = await server.call(restore, { method: 'POST', key: keys.edit })
    expect([refused.status, await problemOf(refused)]).toEqual([409, 'on-hold'])
    expect(anna.doc.getMap('canvas').get('title')).toBe('Anders')
    expect((await server.call(restore, { method: 'POST', key: workshop.keys.facilitate })).status).toBe(204)
    await until(() => anna.doc.getMap('canvas').get('title') !== 'Anders')
  })

  test('is gone with the workshop, for everybody who has it open', async () => {
    const reader = connect(workshop.workshopId, workshop.tables[0]!.keys.view)
    await reader.synced()
    await asFacilitator('DELETE')
    expect(await reader.closed()).toBe(4404)
  })
})

test('the clock tells the time of the server', async () => {
  const before = Date.now()
  const { now } = (await (await server.call('/api/clock')).json()) as { now: number }
  expect(now).toBeGreaterThanOrEqual(before - 5)
  expect(now).toBeLessThanOrEqual(Date.now() + 5)
})
