import { handInBallot, readVotes, readWorkshop, removeVote, writeWorkshop } from '@praatplaat/model/document'
import { standingOf } from '@praatplaat/model/vote'
import { closeVoteAtAll, openVoteAtAll, type SubjectAtAll } from '@praatplaat/model/workshop'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
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
    template: 'isoleerder-rotterdam',
    locale: 'nl',
  })
})
afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

const connect = async (documentId: string, key: string, doc = new Y.Doc()) => {
  const client = connectTestClient(server.origin, documentId, key, 'praatplaat.v1', doc)
  clients.push(client)
  await client.synced()
  return client
}
const facilitate = (doc?: Y.Doc) => connect(workshop.workshopId, workshop.keys.facilitate, doc)
const sitAt = (number: 1 | 2) => {
  const { canvasId, keys } = workshop.tables[number - 1]!
  return connect(canvasId, keys.edit)
}
const open = (doc: Y.Doc, id: string, about: SubjectAtAll) =>
  writeWorkshop(doc, openVoteAtAll(readWorkshop(doc), { id, about, dots: 2 }, 1000))
const close = (doc: Y.Doc) => writeWorkshop(doc, closeVoteAtAll(readWorkshop(doc), 2000))

test('[WS10] a vote is opened at all tables, also where nobody sits, and counted at each when it is closed', async () => {
  const [facilitator, anna] = [await facilitate(), await sitAt(1)]
  open(facilitator.doc, 'v1', { phase: 6 })
  await until(() => readVotes(anna.doc).length === 1)
  const [vote] = readVotes(anna.doc)
  expect(vote).toMatchObject({ id: 'v1', dots: 2, ballots: 0, result: null })
  expect(vote!.items.length).toBeGreaterThan(2)
  const [first, second] = vote!.items
  handInBallot(anna.doc, 'v1', 'b1', { [`lead:${first!.id}`]: 2 }, [])
  anna.barrier(1)
  await until(() => anna.saved.includes(1))

  const bram = await sitAt(2)
  await until(() => readVotes(bram.doc).length === 1)
  handInBallot(bram.doc, 'v1', 'b2', { [`lead:${second!.id}`]: 1 }, [])
  bram.barrier(1)
  await until(() => bram.saved.includes(1))
  // At another table nothing is heard of it.
  expect(readVotes(anna.doc)[0]!.ballots).toBe(1)

  close(facilitator.doc)
  await until(() => [anna, bram].every(({ doc }) => readVotes(doc)[0]!.result !== null))
  expect(standingOf(readVotes(anna.doc)[0]!)[0]).toEqual({ item: first, dots: 2 })
  expect(standingOf(readVotes(bram.doc)[0]!)[0]).toEqual({ item: second, dots: 1 })
})

test('[WS10] a table where there is nothing to choose between has no vote', async () => {
  const [facilitator, anna, bram] = [await facilitate(), await sitAt(1), await sitAt(2)]
  anna.doc.getMap('agreements').clear()
  anna.barrier(1)
  await until(() => anna.saved.includes(1))
  open(facilitator.doc, 'v1', 'agreements')
  await until(() => readVotes(bram.doc).length === 1)
  close(facilitator.doc)
  await until(() => readVotes(bram.doc)[0]!.result !== null)
  expect(readVotes(anna.doc)).toEqual([])
})

test('[WS10] of two that are opened at once one remains, at the tables too', async () => {
  // Of two who write the same field at once, Yjs keeps what was written by the higher number.
  const [lower, higher] = [new Y.Doc(), new Y.Doc()]
  ;[lower.clientID, higher.clientID] = [1, 2]
  const [gea, huub, anna] = [await facilitate(lower), await facilitate(higher), await sitAt(1)]
  huub.provider.disconnect()
  open(gea.doc, 'v1', { phase: 6 })
  await until(() => readVotes(anna.doc).length === 1)
  open(huub.doc, 'v2', { phase: 3 })
  huub.provider.connect()
  await until(() => readVotes(anna.doc).some(({ id }) => id === 'v2'))
  expect(readVotes(anna.doc).map(({ id }) => id)).toEqual(['v2'])
  expect(readWorkshop(gea.doc).vote?.id).toBe('v2')
})

test('[WS10] a table that is deleted meanwhile keeps none of the others from being counted', async () => {
  const [facilitator, bram] = [await facilitate(), await sitAt(2)]
  open(facilitator.doc, 'v1', { phase: 6 })
  await until(() => readVotes(bram.doc).length === 1)
  const deleted = await fetch(`${server.origin}/api/canvases/${workshop.tables[0]!.canvasId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${workshop.keys.facilitate}` },
  })
  expect(deleted.ok).toBe(true)
  close(facilitator.doc)
  await until(() => readVotes(bram.doc)[0]!.result !== null)
})

test('[WS10] it goes on where it was when the server is started anew', async () => {
  const [facilitator, anna] = [await facilitate(), await sitAt(1)]
  open(facilitator.doc, 'v1', { phase: 1 })
  await until(() => readVotes(anna.doc).length === 1)
  handInBallot(anna.doc, 'v1', 'b1', { [`lead:${readVotes(anna.doc)[0]!.items[0]!.id}`]: 1 }, [])
  anna.barrier(1)
  await until(() => anna.saved.includes(1))
  for (const client of [facilitator, anna]) client.leave()
  await server.stop()

  server = await startTestServer({ storage: server.storage })
  const [other, back] = [await facilitate(), await sitAt(1)]
  expect(readVotes(back.doc)[0]).toMatchObject({ id: 'v1', ballots: 1, result: null })
  close(other.doc)
  await until(() => readVotes(back.doc)[0]!.result?.ballots === 1)
  // Who takes it away at one table does not get it back.
  removeVote(back.doc, 'v1')
  open(other.doc, 'v2', { phase: 1 })
  await until(() => readVotes(back.doc).some(({ id }) => id === 'v2'))
  expect(readVotes(back.doc).map(({ id }) => id)).toEqual(['v2'])
})
