import type { CreatedWorkshop } from '@praatplaat/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectRawClient, connectTestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

let server: TestServer
let table: CreatedWorkshop['tables'][number]
beforeEach(async () => {
  server = await startTestServer()
  ;[table] = (await server.createWorkshop()).tables as [typeof table]
})
afterEach(() => server.stop())

/** A number as it is shown now. */
async function metric(name: string): Promise<number> {
  const text = await (await server.call('/metrics')).text()
  const line = text.split('\n').find((one) => one.startsWith(`praatplaat_${name} `))
  return Number(line?.split(' ').at(-1))
}

test('what happens at a table shows: who is there, what goes in and out, what is stored', async () => {
  const { canvasId, keys } = table
  const clients = [keys.edit, keys.view, keys.view].map((key) =>
    connectTestClient(server.origin, canvasId, key),
  ) as [ReturnType<typeof connectTestClient>, ...ReturnType<typeof connectTestClient>[]]
  await Promise.all(clients.map((client) => client.synced()))
  expect(await metric('connections{ability="edit"}')).toBe(1)
  expect(await metric('connections{ability="view"}')).toBe(2)
  expect(await metric('rooms')).toBe(1)
  expect(await metric('document_bytes')).toBeGreaterThan(1_000)

  const [editsIn, editsOut] = [await metric('updates_in_total'), await metric('updates_out_total')]
  clients[0].words.set('a', 1)
  await until(() => clients.every((client) => client.words.get('a') === 1))
  expect(await metric('updates_in_total')).toBe(editsIn + 1)
  expect(await metric('updates_out_total')).toBe(editsOut + 2)
  await until(async () => (await metric('commits_waiting')) === 0)
  expect(await metric('commit_seconds_count')).toBeGreaterThan(0)
  expect(await metric('bytes_in_total')).toBeGreaterThan(0)
  expect(await metric('bytes_out_total')).toBeGreaterThan(await metric('bytes_in_total'))

  for (const client of clients) client.leave()
  await until(async () => (await metric('connections{ability="edit"}')) === 0)
  await until(async () => (await metric('connections{ability="view"}')) === 0)
})

test('who is refused is counted by the reason, and never by who it was', async () => {
  const refused = connectRawClient(server.origin, table.canvasId, ['praatplaat.v1', 'key.a-wrong-key'])
  await refused.closed
  expect(await metric('refusals_total{reason="gone"}')).toBe(1)
  const text = await (await server.call('/metrics')).text()
  expect(text).not.toContain(table.canvasId)
  expect(text).not.toContain('a-wrong-key')
})
