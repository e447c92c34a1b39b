import { currentSchemaVersion } from '@praatplaat/model'
import { offerSubprotocols, ownSubprotocol, type Subprotocol } from '@praatplaat/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import { memoryStorage } from '../storage/memory/memory-storage.ts'
import { connectRawClient, connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'
import { encodeUpdate } from './document-messages.ts'

let server: TestServer
let storage: CanvasStorage
let clients: TestClient[]
let canvasId: string
let key: string

beforeEach(async () => {
  clients = []
  storage = memoryStorage()
  server = await startTestServer({ storage })
  const [table] = (await server.createWorkshop()).tables
  canvasId = table!.canvasId
  key = table!.keys.edit
})

afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

function join(subprotocol?: Subprotocol) {
  const client = connectTestClient(server.origin, canvasId, key, subprotocol)
  clients.push(client)
  return client
}

async function stored(): Promise<Y.Doc> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await storage.load(canvasId))!.state)
  return doc
}

type Spoil = (doc: Y.Doc) => void
const waysToLockOut: readonly (readonly [string, Spoil])[] = [
  ['states a newer schema', (doc) => doc.getMap('canvas').set('schemaVersion', 99)],
  ['states no schema', (doc) => doc.getMap('canvas').delete('schemaVersion')],
  [
    'states a schema that is no number',
    (doc) => doc.getMap('canvas').set('schemaVersion', new Y.Text(String(currentSchemaVersion))),
  ],
  ["deletes all of the canvas's own fields", (doc) => doc.getMap('canvas').clear()],
]

describe('an edit with which nobody could open the canvas any more', () => {
  test.each(waysToLockOut)('one that %s is refused and told, and the room goes on', async (_, spoil) => {
    const [anna, bo, mallory] = [join(ownSubprotocol), join(), join(ownSubprotocol)]
    await Promise.all([anna.synced(), bo.synced(), mallory.synced()])
    anna.words.set('before', 1)
    await until(() => bo.words.has('before'))

    spoil(mallory.doc)
    anna.words.set('meanwhile', 1)
    expect(await mallory.closed()).toBe(4400)
    expect(mallory.notices).toEqual(['unreadable'])
    expect(mallory.provider.shouldConnect).toBe(false)

    anna.barrier(1)
    await until(() => anna.saved.includes(1) && bo.words.has('meanwhile'))
    const late = join()
    await late.synced()
    for (const doc of [anna.doc, bo.doc, late.doc, await stored()]) {
      expect(doc.getMap('canvas').toJSON()).toMatchObject({
        schemaVersion: currentSchemaVersion,
        title: 'Proef',
      })
      expect(doc.getMap('words').toJSON()).toEqual({ before: 1, meanwhile: 1 })
    }
    expect((await server.call(`/api/canvases/${canvasId}`, { key })).status).toBe(200)
  })

  test('the same schema stated once more is no harm: a document made on a device states it too', async () => {
    const [anna, bo] = [join(ownSubprotocol), join()]
    await Promise.all([anna.synced(), bo.synced()])
    anna.doc.getMap('canvas').set('schemaVersion', currentSchemaVersion)
    anna.words.set('a', 1)
    await until(() => bo.words.has('a'))
    expect(anna.notices).toEqual([])
  })

  test('something else under the name of a root map is harmless: the map reads as it did', async () => {
    const [anna, bo] = [join(ownSubprotocol), join()]
    await Promise.all([anna.synced(), bo.synced()])
    const stranger = new Y.Doc()
    stranger.getText('canvas').insert(0, 'not a map')
    stranger.getArray('phases').push([1, 2, 3])
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(stranger))
    anna.words.set('after', 1)
    await until(() => bo.words.has('after'))

    const response = await server.call(`/api/canvases/${canvasId}`, { key })
    expect(response.status).toBe(200)
    expect(bo.doc.getMap('canvas').get('title')).toBe('Proef')
    expect(bo.doc.getMap('phases').size).toBeGreaterThan(0)
  })
})

test('while a document is loaded anew, nobody gets to see or to build on the spoilt one', async () => {
  const anna = join(ownSubprotocol)
  await anna.synced()
  let letGo = () => {}
  const original = storage.load.bind(storage)
  vi.spyOn(storage, 'load').mockImplementationOnce(async (id) => {
    await new Promise<void>((resolve) => (letGo = resolve))
    return original(id)
  })
  const mallory = join()
  await mallory.synced()
  mallory.doc.getMap('canvas').set('schemaVersion', 99)
  await mallory.closed()

  const late = join()
  await until(() => late.provider.wsconnected)
  const overHttp = server.call(`/api/canvases/${canvasId}`, { key })
  anna.words.set('meanwhile', 1)
  anna.barrier(1)
  expect(late.provider.synced || anna.saved.length > 0).toBe(false)

  letGo()
  await Promise.all([late.synced(), until(() => anna.saved.includes(1))])
  expect(late.doc.getMap('canvas').get('schemaVersion')).toBe(currentSchemaVersion)
  expect(await (await overHttp).json()).toMatchObject({ schemaVersion: currentSchemaVersion })
  await until(() => late.words.has('meanwhile'))
})

test('a second spoilt edit that had waited behind the first makes everybody wait once more, and no longer', async () => {
  const anna = join(ownSubprotocol)
  await anna.synced()
  const hostile = [0, 1].map(() =>
    connectRawClient(server.origin, canvasId, offerSubprotocols(ownSubprotocol, key)),
  )
  await Promise.all(hostile.map(({ opened }) => opened))
  const spoilt = new Y.Doc()
  Y.applyUpdate(spoilt, Y.encodeStateAsUpdate(anna.doc))
  const before = Y.encodeStateVector(spoilt)
  spoilt.getMap('canvas').set('schemaVersion', 99)
  const message = encodeUpdate(Y.encodeStateAsUpdate(spoilt, before))

  const load = vi.spyOn(storage, 'load')
  for (const socket of hostile) socket.send(message)
  anna.words.set('a', 1)
  anna.barrier(1)
  expect(await Promise.all(hostile.map(({ closed }) => closed))).toEqual([4400, 4400])
  await until(() => anna.saved.includes(1))
  expect(load).toHaveBeenCalledTimes(2)
  expect((await stored()).getMap('words').toJSON()).toEqual({ a: 1 })
})

test('when the canvas is deleted while its document is loaded anew, everybody is told that it is gone', async () => {
  const anna = join(ownSubprotocol)
  await anna.synced()
  vi.spyOn(storage, 'load').mockResolvedValueOnce(null)
  const mallory = join()
  await mallory.synced()
  mallory.doc.getMap('canvas').set('schemaVersion', 99)
  expect(await anna.closed()).toBe(4404)
})
