import { currentSchemaVersion } from '@praatplaat/model'
import { encodeBarrier, offerSubprotocols, ownSubprotocol, stockSubprotocol } from '@praatplaat/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import { memoryStorage } from '../storage/memory/memory-storage.ts'
import { connectRawClient, connectTestClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { until } from '../testing/until.ts'
import { encodeState, encodeStateVector, encodeUpdate } from './document-messages.ts'
import { encodePresence } from './presence-messages.ts'

let server: TestServer
let storage: CanvasStorage
let clients: TestClient[]
let canvasId: string
let workshopId: string
let keys: { readonly facilitate: string; readonly edit: string; readonly view: string }

beforeEach(async () => {
  clients = []
  storage = memoryStorage()
  server = await startTestServer({ storage })
  const workshop = await server.createWorkshop()
  const table = workshop.tables[0]!
  workshopId = workshop.workshopId
  canvasId = table.canvasId
  keys = { ...workshop.keys, ...table.keys }
})

afterEach(async () => {
  for (const client of clients) client.leave()
  await server.stop()
})

function join(key = keys.edit, subprotocol: 'praatplaat.v1' | 'praatplaat.stock' = stockSubprotocol) {
  const client = connectTestClient(server.origin, canvasId, key, subprotocol)
  clients.push(client)
  return client
}

const raw = (key = keys.edit, headers = {}) =>
  connectRawClient(server.origin, canvasId, offerSubprotocols(ownSubprotocol, key), headers)

describe('working together', () => {
  test('two stock clients get the canvas and see what the other does', async () => {
    const [anna, bo] = [join(), join()]
    await Promise.all([anna.synced(), bo.synced()])
    expect(anna.doc.getMap('canvas').get('title')).toBe('Proef')

    anna.words.set('a', 1)
    bo.words.set('b', 2)
    await until(() => anna.words.get('b') === 2 && bo.words.get('a') === 1)
  })

  test('what was edited without a connection comes along, and everybody has both', async () => {
    const [anna, bo] = [join(), join()]
    await Promise.all([anna.synced(), bo.synced()])
    anna.provider.disconnect()
    anna.words.set('offline', 1)
    bo.words.set('meanwhile', 2)
    anna.provider.connect()
    const all = { offline: 1, meanwhile: 2 }
    await expect.poll(() => [anna.words.toJSON(), bo.words.toJSON()]).toEqual([all, all])
  })

  test('an edit that is sent before the state is known is not lost, nor does it block what comes after', async () => {
    const doc = new Y.Doc()
    const words = doc.getMap('words')
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['one', 'two', 'three']) words.set(word, true)

    const sender = raw()
    await sender.opened
    sender.send(encodeUpdate(updates[1]!))
    sender.send(encodeBarrier(1))
    const isSaved = () => sender.received.some((message) => message[0] === 100 && message[1] === 1)
    sender.send(encodeStateVector(Y.encodeStateVector(new Y.Doc())))
    await until(() => sender.received.some((message) => message[0] === 0 && message[1] === 1))
    expect(isSaved()).toBe(false)
    sender.send(encodeState(Y.encodeStateAsUpdate(doc)))
    await until(isSaved)

    // From here on the state is known: something that is missing is asked for again.
    const asked = () => sender.received.filter((message) => message[0] === 0 && message[1] === 0).length
    expect(asked()).toBe(1)
    words.set('four', true)
    words.set('five', true)
    sender.send(encodeUpdate(updates[4]!))
    sender.send(encodeUpdate(updates[4]!))
    await until(() => asked() === 2)
    sender.send(encodeState(Y.encodeStateAsUpdate(doc)))
    sender.send(encodeBarrier(2))
    await until(() => sender.received.some((message) => message[1] === 1 && message[2] === 2))
    expect(asked()).toBe(2)

    const reader = join()
    await reader.synced()
    expect([...reader.words.keys()].toSorted()).toEqual(['five', 'four', 'one', 'three', 'two'])
    sender.socket.close()
  })

  test('the canvas over HTTP is as it stands, with the last edits', async () => {
    const anna = join()
    await anna.synced()
    anna.doc.getMap('canvas').set('title', 'Anders')
    const titleOverHttp = async () => {
      const response = await server.call(`/api/canvases/${canvasId}`, { key: keys.view })
      return ((await response.json()) as { canvas: { title: string } }).canvas.title
    }
    await expect.poll(titleOverHttp).toBe('Anders')
  })

  test('a canvas is loaded once, however many come at once, and nobody syncs before it is', async () => {
    let letGo = () => {}
    const original = storage.load.bind(storage)
    const slow = vi.spyOn(storage, 'load').mockImplementation(async (id) => {
      await new Promise<void>((resolve) => (letGo = resolve))
      return original(id)
    })
    const all = [join(), join(), join(), join()]
    await until(() => all.every((client) => client.provider.wsconnected) && slow.mock.calls.length > 0)
    expect(all.some((client) => client.provider.synced)).toBe(false)
    letGo()
    await Promise.all(all.map((client) => client.synced()))
    expect(slow).toHaveBeenCalledTimes(1)
    for (const client of all) expect(client.doc.getMap('canvas').get('title')).toBe('Proef')
  })

  test('an empty room is unloaded, and its canvas is there for who comes later', async () => {
    const compact = vi.spyOn(storage, 'compact')
    const anna = join()
    await anna.synced()
    anna.words.set('a', 1)
    anna.provider.disconnect()
    await until(() => compact.mock.calls.length > 0)

    const load = vi.spyOn(storage, 'load')
    const bo = join()
    await bo.synced()
    expect(load).toHaveBeenCalled()
    expect(bo.words.get('a')).toBe(1)
  })
})

describe('saved means saved', () => {
  test('a barrier is answered once everything before it is committed, and not before', async () => {
    let commit = () => {}
    const original = storage.append.bind(storage)
    vi.spyOn(storage, 'append').mockImplementation(async (id, update) => {
      await new Promise<void>((resolve) => (commit = resolve))
      return original(id, update)
    })
    const [anna, bo] = [join(keys.edit, ownSubprotocol), join()]
    await Promise.all([anna.synced(), bo.synced()])
    anna.words.set('a', 1)
    anna.barrier(7)
    // It is passed on at once, whatever the disk does.
    await until(() => bo.words.get('a') === 1)
    expect(anna.saved).toEqual([])

    commit()
    await until(() => anna.saved.length > 0)
    expect(anna.saved).toEqual([7])
  })

  test('a deletion is saved too', async () => {
    const anna = join(keys.edit, ownSubprotocol)
    await anna.synced()
    anna.words.set('a', 1)
    anna.words.delete('a')
    anna.barrier(1)
    await until(() => anna.saved.includes(1))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await storage.load(canvasId))!.state)
    expect(doc.getMap('words').has('a')).toBe(false)
  })

  test('when storage fails nobody is told "saved", everybody is told, and the edit arrives once it works again', async () => {
    const anna = join(keys.edit, ownSubprotocol)
    await anna.synced()
    vi.spyOn(storage, 'append').mockRejectedValueOnce(new Error('disk full'))
    anna.words.set('a', 1)
    anna.barrier(1)
    expect(await anna.closed()).toBe(4503)
    expect(anna.notices).toEqual(['storage-not-available'])
    expect(anna.saved).toEqual([])

    await until(() => anna.provider.synced)
    anna.barrier(2)
    await until(() => anna.saved.includes(2))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await storage.load(canvasId))!.state)
    expect(doc.getMap('words').get('a')).toBe(1)
  })

  test('a stock client hears nothing but what it knows', async () => {
    const socket = connectRawClient(server.origin, canvasId, offerSubprotocols(stockSubprotocol, keys.view))
    await socket.opened
    const doc = new Y.Doc()
    doc.getMap('words').set('a', 1)
    socket.send(encodeUpdate(Y.encodeStateAsUpdate(doc)))
    socket.send(encodeStateVector(Y.encodeStateVector(doc)))
    await until(() => socket.received.length >= 2)
    expect(socket.received.every((message) => message[0]! <= 3)).toBe(true)
    socket.socket.close()
  })
})

describe('who may come in', () => {
  test.each([
    ['without a key', () => [ownSubprotocol], 4401],
    ['of another version', () => ['praatplaat.v9', `key.${keys.edit}`], 4409],
    [
      'of an older schema',
      () => offerSubprotocols(ownSubprotocol, keys.edit, currentSchemaVersion - 1),
      4409,
    ],
    [
      'of a newer schema than the server has',
      () => offerSubprotocols(ownSubprotocol, keys.edit, currentSchemaVersion + 1),
      4409,
    ],
    ['with a key that opens nothing here', () => offerSubprotocols(ownSubprotocol, 'x'.repeat(43)), 4404],
  ] as const)('%s one is refused by a code that a browser shows', async (_, protocols, code) => {
    const socket = connectRawClient(server.origin, canvasId, protocols())
    expect(await socket.closed).toBe(code)
    expect(socket.received).toEqual([])
  })

  test('of another version one hears it in a browser too, which needs an answer to its offer', async () => {
    const socket = connectRawClient(server.origin, canvasId, ['praatplaat.v9', `key.${keys.edit}`])
    await socket.opened
    expect(socket.socket.protocol).toBe('praatplaat.v9')
    expect(await socket.closed).toBe(4409)
  })

  test.each([
    ['of this schema', () => offerSubprotocols(ownSubprotocol, keys.edit, currentSchemaVersion)],
    ['that does not say which schema it knows', () => offerSubprotocols(ownSubprotocol, keys.edit)],
    ['that is no page of ours', () => offerSubprotocols(stockSubprotocol, keys.edit)],
  ] as const)('a client %s is let in', async (_, protocols) => {
    const client = connectRawClient(server.origin, canvasId, protocols())
    await until(() => client.received.length > 0)
    expect(client.socket.protocol).toBe(protocols()[0])
    client.socket.close()
  })

  test('a canvas that a newer version wrote is refused for good, and over HTTP it is said why', async () => {
    const newer = new Y.Doc()
    newer.getMap('canvas').set('schemaVersion', 99)
    vi.spyOn(storage, 'load').mockResolvedValue({ state: Y.encodeStateAsUpdate(newer), schemaVersion: 99 })
    const response = await server.call(`/api/canvases/${canvasId}`, { key: keys.view })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ type: 'urn:praatplaat:problem:canvas-too-new' })
    expect(await join().closed()).toBe(4409)
  })

  test('a canvas that does not exist is refused in the same way', async () => {
    const socket = connectRawClient(server.origin, 'elsewhere', offerSubprotocols(ownSubprotocol, keys.edit))
    expect(await socket.closed).toBe(4404)
  })

  test('the answer names the subprotocol and never the key', async () => {
    const socket = raw()
    await socket.opened
    expect(socket.socket.protocol).toBe(ownSubprotocol)
    socket.socket.close()
  })

  test("another site's page may not connect, whatever key it has", async () => {
    const stranger = raw(keys.edit, { Origin: 'https://elsewhere.example' })
    await expect(stranger.opened).rejects.toThrow(/403/)
    const own = raw(keys.edit, { Origin: server.origin })
    await own.opened
    own.socket.close()
  })

  test('a deleted canvas closes for everybody, for good, and is gone', async () => {
    const [anna, bo] = [join(), join(keys.view)]
    await Promise.all([anna.synced(), bo.synced()])
    const response = await server.call(`/api/canvases/${canvasId}`, {
      method: 'DELETE',
      key: keys.facilitate,
    })
    expect(response.status).toBe(204)
    expect(await Promise.all([anna.closed(), bo.closed()])).toEqual([4404, 4404])
    expect(anna.provider.shouldConnect).toBe(false)
    expect(await storage.load(canvasId)).toBeNull()
    expect(await join().closed()).toBe(4404)
  })

  test('a deleted workshop closes its canvases', async () => {
    const anna = join()
    await anna.synced()
    await server.call(`/api/workshops/${workshopId}`, { method: 'DELETE', key: keys.facilitate })
    expect(await anna.closed()).toBe(4404)
  })
})

describe('who may only look', () => {
  test("a viewer sees everything, and what a viewer writes reaches nobody's screen nor the disk", async () => {
    const [anna, viewer] = [join(), join(keys.view, ownSubprotocol)]
    await Promise.all([anna.synced(), viewer.synced()])
    viewer.words.set('sneaky', 1)
    viewer.barrier(1)
    await until(() => viewer.notices.length > 0)
    expect(viewer.notices).toEqual(['read-only'])

    anna.words.set('a', 1)
    await until(() => viewer.words.get('a') === 1)
    expect(anna.words.has('sneaky')).toBe(false)
    expect(viewer.saved).toEqual([])
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await storage.load(canvasId))!.state)
    expect(doc.getMap('words').has('sneaky')).toBe(false)
  })

  test('what a viewer brings from before is refused as well', async () => {
    const doc = new Y.Doc()
    doc.getMap('words').set('sneaky', 1)
    const viewer = connectTestClient(server.origin, canvasId, keys.view, ownSubprotocol, doc)
    clients.push(viewer)
    await expect.poll(() => viewer.notices).toEqual(['read-only'])
  })

  test('a viewer who is up to date is no writer, although something was deleted', async () => {
    const anna = join()
    await anna.synced()
    anna.words.set('a', 1)
    anna.words.delete('a')
    const viewer = join(keys.view, ownSubprotocol)
    await viewer.synced()
    viewer.provider.disconnect()
    viewer.provider.connect()
    await viewer.synced()
    anna.words.set('b', 1)
    await until(() => viewer.words.has('b'))
    expect(viewer.notices).toEqual([])
  })
})

describe('who is there', () => {
  test('everybody sees who is there, and who has gone', async () => {
    const [anna, bo] = [join(), join()]
    anna.provider.awareness.setLocalState({ attendee: 'Anna' })
    await until(() => bo.provider.awareness.getStates().get(anna.doc.clientID)?.['attendee'] === 'Anna')
    anna.provider.ws!.close()
    anna.provider.disconnect()
    await expect.poll(() => bo.provider.awareness.getStates().has(anna.doc.clientID)).toBe(false)
  })

  test('who comes back after a break is seen again at once, and sees the others', async () => {
    const [anna, bo] = [join(), join()]
    anna.provider.awareness.setLocalState({ attendee: 'Anna' })
    bo.provider.awareness.setLocalState({ attendee: 'Bo' })
    const theySeeEachOther = () =>
      bo.provider.awareness.getStates().has(anna.doc.clientID) &&
      anna.provider.awareness.getStates().has(bo.doc.clientID)
    await until(theySeeEachOther)
    ;(anna.provider.ws as unknown as { terminate: () => void }).terminate()
    await until(() => !theySeeEachOther())
    await expect.poll(theySeeEachOther).toBe(true)
    expect(anna.provider.awareness.getLocalState()).toEqual({ attendee: 'Anna' })
  })

  test('nobody can speak for another, or make them vanish', async () => {
    const [anna, bo] = [join(), join()]
    anna.provider.awareness.setLocalState({ attendee: 'Anna' })
    await until(() => bo.provider.awareness.getStates().get(anna.doc.clientID)?.['attendee'] === 'Anna')

    const mallory = raw()
    await mallory.opened
    const claim = (json: string) =>
      encodePresence([{ clientId: anna.doc.clientID, clock: 1000, json: new TextEncoder().encode(json) }])
    mallory.send(claim('null'))
    mallory.send(claim('{"attendee":"Mallory"}'))
    bo.provider.awareness.setLocalState({ attendee: 'Bo' })
    await until(() => anna.provider.awareness.getStates().get(bo.doc.clientID)?.['attendee'] === 'Bo')
    expect(bo.provider.awareness.getStates().get(anna.doc.clientID)).toEqual({ attendee: 'Anna' })
    mallory.socket.close()
  })

  test('a client hears its own presence back, so that a lone one does not think the server is gone', async () => {
    const socket = raw()
    await socket.opened
    socket.send(encodePresence([{ clientId: 5, clock: 1, json: new TextEncoder().encode('{}') }]))
    await expect.poll(() => socket.received.some((message) => message[0] === 1)).toBe(true)
    socket.socket.close()
  })
})

describe('what a client may send', () => {
  const nobody = { clientId: 5, clock: 0, json: new Uint8Array(0) }
  const thousandTimesNobody = Array.from({ length: 3_000 }, () => nobody)
  const beyondCounting = { ...nobody, clock: Number.MAX_SAFE_INTEGER, json: new TextEncoder().encode('{}') }

  test.each([
    ['nothing', []],
    ['an unknown message', [42, 1, 2, 3]],
    ['an unknown sync step', [0, 9, 0]],
    ['an update that is none', [0, 2, 3, 255, 255, 255]],
    ['an update that is cut off', [0, 2, 200]],
    ['presence that is none', [1, 2, 1, 255]],
    ['presence whose state is not JSON', [1, 5, 1, 7, 1, 1, 123]],
    ['presence of thousands of clients', encodePresence(thousandTimesNobody)],
    ['presence with a clock that nobody can add to', encodePresence([beyondCounting])],
    ['a state vector that claims millions of clients', [0, 0, 4, 255, 255, 255, 127]],
    ['a barrier without a number', [100, 0]],
  ])('%s ends the connection of who sends it, and nobody else notices', async (_, bytes) => {
    const [anna, bo] = [join(), join()]
    await Promise.all([anna.synced(), bo.synced()])
    const hostile = raw()
    await hostile.opened
    hostile.send(bytes)
    expect(await hostile.closed).toBe(4400)
    anna.words.set('a', 1)
    await until(() => bo.words.get('a') === 1)
  })

  test('an edit that fails half-way costs nobody else anything: the document is loaded anew', async () => {
    const [anna, bo] = [join(keys.edit, ownSubprotocol), join()]
    await Promise.all([anna.synced(), bo.synced()])
    anna.words.set('before', 1)
    const load = vi.spyOn(storage, 'load')
    const hostile = raw()
    await hostile.opened
    // It reads as an update, of an item that stands to the right of itself.
    hostile.send(encodeUpdate(Uint8Array.of(1, 1, 1, 0, 196, 1, 0, 1, 1, 1, 120, 0)))
    anna.words.set('meanwhile', 1)
    anna.barrier(1)
    expect(await hostile.closed).toBe(4400)
    await until(() => load.mock.calls.length > 0 && anna.saved.includes(1) && bo.words.has('meanwhile'))
    expect(anna.provider.wsconnected && bo.provider.wsconnected).toBe(true)

    const late = join()
    await late.synced()
    expect(late.words.toJSON()).toEqual({ before: 1, meanwhile: 1 })
  })

  test('text instead of bytes is malformed', async () => {
    const socket = raw()
    await socket.opened
    socket.socket.send('hello')
    expect(await socket.closed).toBe(4400)
  })

  test('who sends too much at once has to wait', async () => {
    const socket = raw()
    await socket.opened
    for (let index = 0; index < 2_000; index += 1) socket.send([3])
    expect(await socket.closed).toBe(4529)
  })

  test('pings count as well', async () => {
    const socket = raw()
    await socket.opened
    for (let index = 0; index < 2_000; index += 1) socket.socket.ping()
    expect(await socket.closed).toBe(4529)
  })

  test('a ping is answered with what it brought', async () => {
    const socket = raw()
    await socket.opened
    const answer = new Promise<Buffer>((resolve) => socket.socket.once('pong', resolve))
    socket.socket.ping('still there?')
    expect((await answer).toString()).toBe('still there?')
    socket.socket.close()
  })

  test('who has a gap and sends hundreds of barriers instead of closing it has to wait', async () => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['one', 'two']) doc.getMap('words').set(word, true)
    const socket = raw()
    await socket.opened
    socket.send(encodeUpdate(updates[1]!))
    for (let n = 0; n <= 500; n += 1) socket.send(encodeBarrier(n))
    expect(await socket.closed).toBe(4529)
  })

  test('a message over the limit is too big', async () => {
    const socket = raw()
    await socket.opened
    socket.send(new Uint8Array(11 * 1024 * 1024))
    expect(await socket.closed).toBe(4413)
  })

  test('a document cannot grow over the limit, and its sender is told', async () => {
    const anna = join(keys.edit, ownSubprotocol)
    await anna.synced()
    const blob = 'x'.repeat(3 * 1024 * 1024)
    for (const name of ['a', 'b', 'c']) anna.words.set(name, blob)
    anna.barrier(1)
    await until(() => anna.saved.includes(1))
    anna.words.set('d', blob)
    expect(await anna.closed()).toBe(4413)
    expect(anna.notices).toEqual(['document-too-large'])
  })
})

test('a server that stops says so, and takes with it nothing that was sent', async () => {
  const anna = join()
  await anna.synced()
  anna.words.set('a', 1)
  await until(async () => (await storage.load(canvasId)) !== null)
  const close = vi.spyOn(storage, 'close')
  const stopping = server.stop()
  expect(await anna.closed()).toBe(1001)
  await stopping
  expect(close).toHaveBeenCalled()
  server = await startTestServer({ storage: memoryStorage() })
})

test('a client that does not answer cannot hold up the end', async () => {
  const silent = raw()
  await silent.opened
  silent.socket.pause()
  const began = performance.now()
  await server.stop()
  expect(performance.now() - began).toBeLessThan(5_000)
  silent.socket.terminate()
  server = await startTestServer()
})
