import { readPresence, workshopHeader, type Joined, type TablesBehindCode } from '@praatplaat/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

// Sixty people scan the code on the big screen in the same minute, behind the one address of the building, while somebody
// elsewhere tries codes. With the limits that a server has when nobody set any.

const tables = 10
const perTable = 6
const roles = ['employer', 'case-manager', 'intermediary', 'language-trainer', 'job-coach', 'buddy']

/** A hundred and thirty clients in one process take their time on a busy machine, in milliseconds. */
const patience = 30_000

/** Another address than that of the room, as a proxy that is trusted tells. */
const elsewhere = { 'X-Forwarded-For': '198.51.100.9' }

// Each client listens for the end of the process.
process.setMaxListeners(0)

let server: TestServer
let clients: TestClient[]

beforeEach(async () => {
  clients = []
  server = await startTestServer({ environment: { TRUST_PROXY: '1' } })
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

const post = (path: string, json: unknown, headers = {}) =>
  server.call(path, { method: 'POST', json, headers })

/** What a phone does from scanning the code until its owner sits at a table. */
async function sitDown(code: string, person: number, workshopId: string): Promise<TestClient> {
  const number = (person % tables) + 1
  // One in ten reads the code wrong at first.
  if (person % 10 === 0) await post('/api/join/tables', { code: 'KR7M4Q' })
  const looked = await post('/api/join/tables', { code })
  expect([person, looked.status]).toEqual([person, 200])
  const joined = await post('/api/join', { code, table: number })
  expect([person, joined.status]).toEqual([person, 201])
  const { canvasId, key } = (await joined.json()) as Joined
  const opened = await server.call(`/api/canvases/${canvasId}`, { key })
  expect([person, opened.status, opened.headers.get(workshopHeader)]).toEqual([person, 200, workshopId])
  for (let sample = 0; sample < 3; sample += 1) expect((await server.call('/api/clock')).status).toBe(200)

  const client = connectTestClient(server.origin, canvasId, key, 'praatplaat.v1')
  const meeting = connectTestClient(server.origin, workshopId, key, 'praatplaat.v1')
  clients.push(client, meeting)
  await Promise.all([client.synced(), meeting.synced()])
  client.provider.awareness.setLocalState({
    attendee: { name: `Mens ${person}`, roleId: roles[Math.floor(person / tables)], colour: person % 12 },
    cursor: null,
    selection: null,
    drag: null,
  })
  return client
}

/** Tries codes from elsewhere until it is not listened to any more, and then the right one. */
async function guess(code: string): Promise<{ readonly tried: number; readonly right: number }> {
  let tried = 0
  for (;;) {
    const wrong = `KR7M${'346789ACDEFGHJKMNPQRTUWXY'[tried % 25]}4`
    const { status } = await post('/api/join/tables', { code: wrong }, elsewhere)
    if (status === 429) break
    expect(status).toBe(404)
    tried += 1
  }
  return { tried, right: (await post('/api/join', { code, table: 1 }, elsewhere)).status }
}

test('sixty people at ten tables get in within the same minute, each in their seat, while a guesser is kept out', async () => {
  const { workshopId, keys, tables: made } = await server.createWorkshop({ title: 'Rotterdam', tables })
  const opened = await server.call(`/api/workshops/${workshopId}/doors`, {
    method: 'PUT',
    key: keys.facilitate,
    json: { open: true },
  })
  const code = ((await opened.json()) as { doors: { code: string } }).doors.code

  const people = Array.from({ length: tables * perTable }, (_, person) => person)
  const began = Date.now()
  const [guessed, ...seated] = await Promise.all([
    guess(code),
    ...people.map((person) => sitDown(code, person, workshopId)),
  ])
  expect(Date.now() - began).toBeLessThan(60_000)
  expect(guessed).toEqual({ tried: 40, right: 429 })

  // Everybody sees the six of their own table, each in a seat of their own, and so does who facilitates.
  for (const [index, { canvasId }] of made.entries()) {
    const room = connectTestClient(server.origin, canvasId, keys.facilitate)
    clients.push(room)
    const here = seated.filter((_, person) => person % tables === index)
    for (const { provider } of [room, ...here]) {
      await until(() => seatsIn(provider.awareness).length === perTable, patience)
      expect(seatsIn(provider.awareness)).toEqual(roles.toSorted())
    }
  }

  // What they then do together is passed on to everybody at the table, and saved.
  for (const [person, { words, barrier }] of seated.entries()) {
    words.set(`mens ${person}`, true)
    barrier(1)
  }
  for (const [person, { words, saved }] of seated.entries()) {
    await until(() => saved.includes(1) && words.size === perTable, patience)
    expect(words.has(`mens ${(person + tables) % people.length}`)).toBe(true)
  }
  const looked = (await (await post('/api/join/tables', { code })).json()) as TablesBehindCode
  expect(looked.tables.map((table) => table.people)).toEqual(Array(tables).fill(perTable))
}, 120_000)

function seatsIn(awareness: TestClient['provider']['awareness']): readonly string[] {
  return [...awareness.getStates().values()]
    .flatMap((state) => readPresence(state)?.attendee?.roleId ?? [])
    .toSorted()
}
