import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentSchemaVersion } from '@praatplaat/model'
import * as Y from 'yjs'
import { forgetDeviceCopy } from '../device/forget-device-copy.ts'
import { connect, type Connection } from './connect.ts'
import { deviceCopy, noCopy, type DeviceCopy } from './device-copy.ts'
import { ScriptedSocket } from './testing/scripted-socket.ts'

const stops: (() => void)[] = []
beforeEach(() => {
  ScriptedSocket.asked = []
  vi.stubGlobal('WebSocket', ScriptedSocket)
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
})

const socket = () => ScriptedSocket.asked.at(-1)!

async function join(
  copy: (doc: Y.Doc) => DeviceCopy = () => noCopy,
): Promise<{ doc: Y.Doc; connection: Connection }> {
  const doc = new Y.Doc()
  const kept = copy(doc)
  await kept.loaded
  const connection = connect(doc, 'canvas', 'key', kept)
  stops.push(() => {
    connection.close()
    kept.close()
    doc.destroy()
  })
  return { doc, connection }
}

const write = (doc: Y.Doc, title: string) => doc.getMap('canvas').set('title', title)

it('says at the door which schema of documents the page knows, and is told to reload when that is another one', async () => {
  const { connection } = await join()
  expect(socket().offered).toEqual(['praatplaat.v1', `schema.${currentSchemaVersion}`, 'key.key'])
  socket().endWith(4409)
  expect(connection.end.current()).toBe('reload')
})

describe('a close with 4404', () => {
  it('says that the canvas is gone to who had it open', async () => {
    const { connection } = await join()
    socket().letIn()
    socket().endWith(4404)
    expect(connection.end.current()).toBe('gone')
  })

  it('says only that the link does not open it to who comes back to a server that was set back', async () => {
    const { connection } = await join()
    socket().letIn()
    socket().endWith(1006)
    expect(connection.end.current()).toBeNull()
    await expect.poll(() => ScriptedSocket.asked.length).toBe(2)
    socket().endWith(4404)
    expect(connection.end.current()).toBe('wrong-key')
  })
})

describe('an edit', () => {
  it('goes on to the server, and is not said to be on the device, once the copy there was deleted', async () => {
    const { doc, connection } = await join((one) => deviceCopy(one, 'deleted'))
    socket().letIn()
    socket().endWith(1006)
    write(doc, 'Eerst')
    await expect.poll(() => connection.saved.current()).toBe('onDevice')

    forgetDeviceCopy('deleted')
    await expect.poll(() => connection.saved.current()).toBe('offline')
    await expect.poll(() => ScriptedSocket.asked.length).toBe(2)
    socket().letIn()
    const before = socket().sent.length
    write(doc, 'Daarna')
    expect(socket().sent.length).toBe(before + 1)
    expect(connection.saved.current()).toBe('saving')
  })
})
