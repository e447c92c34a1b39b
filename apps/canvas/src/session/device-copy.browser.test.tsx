import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { deviceCopyName, forgetDeviceCopy } from '../device/forget-device-copy.ts'
import { deviceCopy, type DeviceCopy } from './device-copy.ts'

let opened: { doc: Y.Doc; copy: DeviceCopy }[] = []

async function visit(canvasId: string) {
  const doc = new Y.Doc()
  const copy = deviceCopy(doc, canvasId)
  opened.push({ doc, copy })
  await copy.loaded
  return { doc, copy, title: () => doc.getMap('canvas').get('title') }
}

async function databases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

afterEach(() => {
  for (const { doc, copy } of opened) {
    copy.close()
    doc.destroy()
  }
  opened = []
})

describe('the copy of a canvas on this device', () => {
  it('has, on a later visit, what it said it kept', async () => {
    const first = await visit('later')
    first.doc.getMap('canvas').set('title', 'Zonder verbinding geschreven')
    expect(await first.copy.keep()).toBe(true)

    const later = await visit('later')
    expect(later.title()).toBe('Zonder verbinding geschreven')
  })

  it('keeps two canvases apart', async () => {
    const one = await visit('apart-one')
    one.doc.getMap('canvas').set('title', 'Een')
    await one.copy.keep()
    expect((await visit('apart-two')).title()).toBeUndefined()
  })

  it('merges with what the server has, and does not go back to what was kept', async () => {
    const before = await visit('merged')
    before.doc.getMap('canvas').set('title', 'Oud')
    await before.copy.keep()

    const server = new Y.Doc()
    Y.applyUpdate(server, Y.encodeStateAsUpdate(before.doc))
    server.getMap('canvas').set('title', 'Nieuw')

    const later = await visit('merged')
    expect(later.title()).toBe('Oud')
    Y.applyUpdate(later.doc, Y.encodeStateAsUpdate(server))
    Y.applyUpdate(server, Y.encodeStateAsUpdate(later.doc))
    expect(later.title()).toBe('Nieuw')
    expect(server.getMap('canvas').get('title')).toBe('Nieuw')
  })

  it('is gone when it is forgotten', async () => {
    const { doc, copy } = await visit('forgotten')
    doc.getMap('canvas').set('title', 'Weg')
    await copy.keep()
    copy.close()
    forgetDeviceCopy('forgotten')
    await expect.poll(databases).not.toContain(deviceCopyName('forgotten'))
  })

  it('lets go when it is forgotten in another tab, and keeps no edit from who listens after it', async () => {
    const { doc, copy } = await visit('forgotten-elsewhere')
    await copy.keep()
    const heard: Uint8Array[] = []
    doc.on('update', (update) => heard.push(update))

    forgetDeviceCopy('forgotten-elsewhere')
    await copy.lost
    await expect.poll(databases).not.toContain(deviceCopyName('forgotten-elsewhere'))
    doc.getMap('canvas').set('title', 'Nog steeds gehoord')
    expect(heard).toHaveLength(1)
    expect(await copy.keep()).toBe(false)
  })

  it('keeps no edit from who listens after it when a write throws', async () => {
    const { doc, copy } = await visit('throws')
    const heard: Uint8Array[] = []
    doc.on('update', (update) => heard.push(update))

    const write = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    })
    doc.getMap('canvas').set('title', 'Nog steeds gehoord')
    write.mockRestore()
    expect(heard).toHaveLength(1)
    await copy.lost
    expect(await copy.keep()).toBe(false)
  })
})
