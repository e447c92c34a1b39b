import { readOwnViews, readWorkshop, showOwnView, writeWorkshop } from '@praatplaat/model/document'
import { beginStep, reveal } from '@praatplaat/model/workshop'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'

let server: TestServer
let workshop: CreatedWorkshop
let clients: TestClient[]

beforeEach(async () => {
  clients = []
  server = await startTestServer()
  workshop = await server.createWorkshop({ title: 'Rotterdam', tables: 2 })
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

const connect = async (documentId: string, key: string) => {
  const client = connectTestClient(server.origin, documentId, key, 'praatplaat.v1')
  clients.push(client)
  await client.synced()
  return client
}
const facilitate = () => connect(workshop.workshopId, workshop.keys.facilitate)
const sitAt = (number: 1 | 2) => {
  const { canvasId, keys } = workshop.tables[number - 1]!
  return connect(canvasId, keys.edit)
}
const begin = (doc: Y.Doc, now: number) => writeWorkshop(doc, beginStep(readWorkshop(doc), 'own-view', now))
const view = { roleId: null, phases: { match: { leads: ['employer'], involvement: {} } } }

test('[WS9] each table is asked for views, also where nobody sits, and they are revealed at all at once', async () => {
  const [facilitator, anna] = [await facilitate(), await sitAt(1)]
  begin(facilitator.doc, 1000)
  await until(() => readOwnViews(anna.doc)?.revealedAt === null)
  const bram = await sitAt(2)
  await until(() => readOwnViews(bram.doc)?.askedAt === 1000)

  writeWorkshop(facilitator.doc, reveal(readWorkshop(facilitator.doc), 2000))
  await until(() => [anna, bram].every(({ doc }) => readOwnViews(doc)?.revealedAt === 2000))
  expect(readOwnViews(anna.doc)?.id).not.toBe(readOwnViews(bram.doc)?.id)
})

test('[WS9] [OV3] what was shown stays when the server is started anew, until the step is begun again', async () => {
  const [facilitator, anna] = [await facilitate(), await sitAt(1)]
  begin(facilitator.doc, 1000)
  await until(() => readOwnViews(anna.doc) !== null)
  const { id } = readOwnViews(anna.doc)!
  writeWorkshop(facilitator.doc, reveal(readWorkshop(facilitator.doc), 2000))
  await until(() => readOwnViews(anna.doc)?.revealedAt === 2000)
  showOwnView(anna.doc, id, 'v1', view)
  anna.barrier(1)
  await until(() => anna.saved.includes(1))

  for (const client of [facilitator, anna]) client.leave()
  await server.stop()
  server = await startTestServer({ storage: server.storage })
  const other = await facilitate()
  // The second table was steered after the first one.
  const [bram, chris] = [await sitAt(1), await sitAt(2)]
  await until(() => readOwnViews(chris.doc)?.revealedAt === 2000)
  expect(readOwnViews(bram.doc)).toMatchObject({ id, views: [{ id: 'v1' }] })

  begin(other.doc, 3000)
  await until(() => readOwnViews(bram.doc)?.askedAt === 3000)
  expect(readOwnViews(bram.doc)?.views).toEqual([])
})
