import { parseCanvasFile, type CanvasFile } from '@praatplaat/model'
import { readWorkshop, sayToTable, saidToTable, writeWorkshop } from '@praatplaat/model/document'
import { longAgenda, chooseAgenda } from '@praatplaat/model/workshop'
import {
  CreatedWorkshopSchema,
  operatorHeader,
  ownSubprotocol,
  readInvitation,
  type CreatedWorkshop,
  type ProblemBody,
} from '@praatplaat/protocol'
import * as v from 'valibot'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

let server: TestServer
let workshop: CreatedWorkshop
let clients: TestClient[]

beforeEach(async () => {
  clients = []
  server = await startTestServer()
  workshop = await server.createWorkshop({
    title: 'Rotterdam',
    tables: 2,
    tableNames: ['Bouw', 'Zorg'],
    template: 'isoleerder-rotterdam',
    locale: 'nl',
  })
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

async function join(documentId: string, key: string): Promise<TestClient> {
  const client = connectTestClient(server.origin, documentId, key, ownSubprotocol)
  clients.push(client)
  await client.synced()
  return client
}
const asFacilitator = (at: string, json: unknown) =>
  server.call(`/api/workshops/${workshop.workshopId}${at}`, {
    method: 'POST',
    key: workshop.keys.facilitate,
    json,
  })
const problemOf = async (response: Response) =>
  ((await response.json()) as ProblemBody).type.replace('urn:praatplaat:problem:', '')

async function canvasOf(made: CreatedWorkshop, table: number): Promise<CanvasFile> {
  const { canvasId, keys } = made.tables[table]!
  const parsed = parseCanvasFile(
    await (await server.call(`/api/canvases/${canvasId}`, { key: keys.view })).json(),
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.file
}

describe('a copy of a workshop', () => {
  test('has its agenda, tables and seats, and what the template begins with; not what people wrote', async () => {
    const meeting = await join(workshop.workshopId, workshop.keys.facilitate)
    writeWorkshop(meeting.doc, chooseAgenda(longAgenda))
    const [bouw] = workshop.tables
    const table = await join(bouw!.canvasId, bouw!.keys.edit)
    table.doc.getMap('canvas').set('sector', 'Bouw')
    table.doc.getMap('agreements').clear()
    await vi.waitFor(async () => expect((await canvasOf(workshop, 0)).agreements).toEqual([]), 5_000)

    const response = await asFacilitator('/copies', { title: 'Den Haag', heldOn: '2027-02-01' })
    expect(response.status).toBe(201)
    const copy = v.parse(CreatedWorkshopSchema, await response.json())
    expect(copy.tables.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Bouw'],
      [2, 'Zorg'],
    ])
    const first = await canvasOf(copy, 0)
    expect(first.canvas).toMatchObject({ title: 'Bouw · Den Haag', sector: 'Bouw', round: 'case' })
    expect(first.agreements.length).toBeGreaterThan(0)
    const copied = await join(copy.workshopId, copy.keys.facilitate)
    expect(readWorkshop(copied.doc)).toMatchObject({ agenda: longAgenda, step: null, doors: null })
  })

  test('has what people placed and wrote when that is asked', async () => {
    const response = await asFacilitator('/copies', { withContent: true })
    const copy = v.parse(CreatedWorkshopSchema, await response.json())
    expect((await canvasOf(copy, 1)).agreements).toEqual((await canvasOf(workshop, 1)).agreements)
  })

  test('is for who facilitates it, and within what one may ask', async () => {
    const path = `/api/workshops/${workshop.workshopId}/copies`
    const { edit } = workshop.tables[0]!.keys
    expect((await server.call(path, { method: 'POST', key: edit, json: {} })).status).toBe(404)
    const wrong = await asFacilitator('/copies', { title: '  ', seats: 3 })
    expect([wrong.status, await problemOf(wrong)]).toEqual([422, 'invalid-request'])
  })
})

describe('a copy on a server with an operator', () => {
  test('needs their key as well as that of who facilitates', async () => {
    const guarded = await startTestServer({ environment: { OPERATOR_KEY: 'correct-horse-battery' } })
    const ask = (path: string, key: string, operator?: string) =>
      guarded.call(path, {
        method: 'POST',
        key,
        json: { title: 'x' },
        ...(operator !== undefined && { headers: { [operatorHeader]: operator } }),
      })
    const created = await ask('/api/workshops', 'correct-horse-battery')
    const { workshopId, keys } = v.parse(CreatedWorkshopSchema, await created.json())
    const copies = `/api/workshops/${workshopId}/copies`

    for (const operator of [undefined, '', 'wrong-horse-battery', keys.facilitate]) {
      const refused = await ask(copies, keys.facilitate, operator)
      expect([operator, refused.status, await problemOf(refused)]).toEqual([
        operator,
        401,
        'operator-key-needed',
      ])
    }
    // The operator's key alone opens no workshop.
    const alone = await ask(copies, 'correct-horse-battery', 'correct-horse-battery')
    expect([alone.status, await problemOf(alone)]).toEqual([404, 'workshop-not-found'])
    expect((await ask(copies, keys.facilitate, 'correct-horse-battery')).status).toBe(201)
    await guarded.stop()
  })
})

describe('somebody who is asked to another table', () => {
  test('gets a key of their own to it, and nobody else hears of it', async () => {
    const [bouw, zorg] = workshop.tables
    const anna = await join(bouw!.canvasId, bouw!.keys.edit)
    const bram = await join(bouw!.canvasId, bouw!.keys.edit)
    for (const { provider } of [anna, bram]) {
      provider.awareness.setLocalState({ attendee: { name: 'A', roleId: null, colour: 1 } })
    }
    await until(() => [anna, bram].every(({ provider }) => provider.awareness.getStates().size === 2))

    const response = await asFacilitator('/invitations', { from: 1, clientId: anna.doc.clientID, to: 2 })
    expect(response.status).toBe(204)
    await until(() => anna.told.length > 0)
    const invitation = readInvitation(anna.told.at(-1))!
    expect(invitation).toMatchObject({ canvasId: zorg!.canvasId, number: 2, name: 'Zorg' })
    const there = await server.call(`/api/canvases/${zorg!.canvasId}`, { key: invitation.key })
    expect(there.status).toBe(200)
    expect(bram.told).toEqual([])
  })

  test('has to be there, and so has the table', async () => {
    const gone = await asFacilitator('/invitations', { from: 1, clientId: 12, to: 2 })
    expect([gone.status, await problemOf(gone)]).toEqual([409, 'nobody-there'])
    const nowhere = await asFacilitator('/invitations', { from: 1, clientId: 12, to: 9 })
    expect([nowhere.status, await problemOf(nowhere)]).toEqual([404, 'canvas-not-found'])
  })
})

test('[WS8] what is said to one table comes to that table, and to no other line', async () => {
  const [bouw, zorg] = workshop.tables
  const [room, anna, kim, meeting] = await Promise.all([
    join(bouw!.canvasId, workshop.keys.facilitate),
    join(bouw!.canvasId, bouw!.keys.edit),
    join(zorg!.canvasId, zorg!.keys.edit),
    join(workshop.workshopId, zorg!.keys.edit),
  ])
  sayToTable(room.doc, 'Alleen voor Bouw', 1)
  await until(() => saidToTable(anna.doc)?.text === 'Alleen voor Bouw')
  // Texts stand in an update as they are.
  const heard = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).includes('Alleen voor Bouw')
  expect([anna, kim, meeting].map(({ doc }) => heard(doc))).toEqual([true, false, false])
  const file = await server.call(`/api/canvases/${bouw!.canvasId}`, { key: bouw!.keys.view })
  expect(await file.text()).not.toContain('Alleen voor Bouw')
})
