import { describeCanvas, recordAgreement, type Canvas, type Change } from '@praatplaat/model'
import { commit, documentFromFile, readCanvas, writeChanges } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { Version, VersionKind } from '@praatplaat/protocol'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mostNamedVersions } from '../versions/thin-versions.ts'
import { newWorkshop, type StorageUnderTest } from './canvas-storage-contract.ts'
import type { CanvasStorage, NewVersion } from './canvas-storage.ts'
import { CanvasGoneError } from './storage-error.ts'

/** A canvas in the hands of somebody who keeps what they do, to be appended. */
function openCanvas() {
  const doc = documentFromFile(instantiateTemplate('praatplaat', 'nl')!)
  const start = Y.encodeStateAsUpdate(doc)
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  return {
    doc,
    start,
    retitle(title: string): Uint8Array {
      commit(doc, readCanvas(doc), {}, describeCanvas, { title })
      return made.at(-1)!
    },
    agree(agreementId: string): Uint8Array {
      commit(doc, readCanvas(doc), {}, recordAgreement, { agreementId, phaseId: null })
      return made.at(-1)!
    },
  }
}

function applied(state: Uint8Array, changes: readonly Change[]): Canvas {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  writeChanges(doc, changes)
  return readCanvas(doc)
}

/** What every storage promises of versions. Each adapter's test runs it. */
export function versionStorageContract(name: string, setUp: () => Promise<StorageUnderTest>): void {
  describe(`the storage contract of versions, kept by ${name}`, () => {
    let adapter: StorageUnderTest
    let storage: CanvasStorage
    let canvas: ReturnType<typeof openCanvas>
    let [workshopId, first, second] = ['', '', '']
    let made = 0

    beforeAll(async () => {
      adapter = await setUp()
      storage = adapter.storage
    })
    beforeEach(async () => {
      made += 1
      canvas = openCanvas()
      const fresh = newWorkshop(`versions-${made}`, canvas.start)
      ;[workshopId, first, second] = [fresh.workshop.id, fresh.first, fresh.second]
      await storage.createWorkshop(fresh.workshop)
    })
    afterAll(() => adapter?.cleanUp())

    const asked = (id: string, kind: VersionKind = 'quiet', minute = 0): NewVersion => ({
      id: `${workshopId} ${id}`,
      createdAt: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
      kind,
      name: kind === 'named' ? id : null,
    })
    const titleAt = async (id: string) => {
      const text = await storage.readVersion(first, `${workshopId} ${id}`)
      return text === null ? null : (JSON.parse(text) as { canvas: { title: string } }).canvas.title
    }
    const isMade = (answer: unknown) => expect(answer).toMatchObject({ sequence: expect.any(Number) })

    test('a version holds everything that was appended before it was asked for, and nothing of after', async () => {
      const appended = storage.append(first, canvas.retitle('Voor'))
      const making = storage.makeVersion(first, asked('v'))
      await storage.append(first, canvas.retitle('Na'))
      await Promise.all([appended, making])
      expect(await titleAt('v')).toBe('Voor')
    })

    test('versions are listed with the newest first, each with its own canvas', async () => {
      const [one, other] = [asked('one'), asked('other', 'named')]
      const sequences = [await storage.makeVersion(first, one), await storage.makeVersion(first, other)].map(
        (version) => (version as Version).sequence,
      )
      expect(await storage.listVersions(first)).toEqual([
        { ...other, sequence: sequences[1] },
        { ...one, sequence: sequences[0] },
      ])
      expect(sequences[1]).toBeGreaterThan(sequences[0]!)
      expect(await storage.listVersions(second)).toEqual([])
      expect(await storage.readVersion(second, one.id)).toBeNull()
      expect(await storage.prepareRestore(second, one.id, asked('before'))).toBeNull()
    })

    test('one that is made by itself is not made twice of the same state; a named one is', async () => {
      isMade(await storage.makeVersion(first, asked('one')))
      expect(await storage.makeVersion(first, asked('two', 'round-end'))).toBe('unchanged')
      await storage.compact(first)
      expect(await storage.makeVersion(first, asked('three'))).toBe('unchanged')
      isMade(await storage.makeVersion(first, asked('four', 'named')))
      await storage.append(first, canvas.retitle('Anders'))
      isMade(await storage.makeVersion(first, asked('five')))
    })

    test('a version stands on its own: what happens to the log later does not touch it', async () => {
      await storage.makeVersion(first, asked('v'))
      for (let at = 0; at < 250; at += 1) void storage.append(first, canvas.retitle(`Titel ${at}`))
      await storage.load(first)
      await storage.compact(first)
      expect(await titleAt('v')).toBe('Nieuwe praatplaat')
    })

    test('what waits for a missing update is no part of a version', async () => {
      canvas.retitle('Nooit aangekomen')
      await storage.append(first, canvas.retitle('Wacht'))
      await storage.makeVersion(first, asked('v'))
      expect(await titleAt('v')).toBe('Nieuwe praatplaat')
    })

    test('restoring says what has to change, and keeps the canvas of before as a version', async () => {
      await storage.append(first, canvas.retitle('Toen'))
      await storage.makeVersion(first, asked('then'))
      await storage.append(first, canvas.retitle('Nu'))
      await storage.append(first, canvas.agree('new'))

      const changes = await storage.prepareRestore(first, asked('then').id, asked('before', 'before-restore'))
      const restored = applied((await storage.load(first))!.state, changes!)
      expect([restored.title, Object.keys(restored.agreements)]).toEqual(['Toen', []])
      expect(await titleAt('before')).toBe('Nu')
    })

    test('restoring what reads so already changes nothing, and keeps no version of before', async () => {
      await storage.makeVersion(first, asked('then'))
      await storage.append(first, canvas.retitle('Nu'))
      await storage.append(first, canvas.retitle('Nieuwe praatplaat'))
      expect(
        await storage.prepareRestore(first, asked('then').id, asked('before', 'before-restore')),
      ).toEqual([])
      expect(await storage.listVersions(first)).toHaveLength(1)
    })

    test('named versions are bounded by number, and deleting one makes room', async () => {
      for (let at = 0; at < mostNamedVersions; at += 1) {
        isMade(await storage.makeVersion(first, asked(`name ${at}`, 'named')))
      }
      expect(await storage.makeVersion(first, asked('too many', 'named'))).toBe('too-many')
      expect(await storage.deleteVersion(first, asked('name 7').id)).toBe(true)
      expect(await storage.deleteVersion(first, asked('name 7').id)).toBe(false)
      expect(await titleAt('name 7')).toBeNull()
      isMade(await storage.makeVersion(first, asked('fits', 'named')))
    }, 20_000)

    test('automatic versions are thinned as new ones come; named ones are left alone', async () => {
      isMade(await storage.makeVersion(first, asked('named', 'named')))
      for (let at = 0; at < 103; at += 1) {
        await storage.append(first, canvas.retitle(`Titel ${at}`))
        isMade(await storage.makeVersion(first, asked(`auto ${at}`, 'quiet', at * 5)))
      }
      const listed = await storage.listVersions(first)
      expect(listed).toHaveLength(101)
      expect(listed.at(0)!.id).toBe(asked('auto 102').id)
      expect(listed.at(-1)!.name).toBe('named')
    }, 20_000)

    test('a version is deleted with its canvas, and none is made of one that is gone', async () => {
      await storage.makeVersion(first, asked('v'))
      await storage.deleteCanvas(first)
      expect(await storage.listVersions(first)).toEqual([])
      expect(await titleAt('v')).toBeNull()
      await expect(storage.makeVersion(first, asked('w'))).rejects.toBeInstanceOf(CanvasGoneError)
      expect(await storage.prepareRestore(first, asked('v').id, asked('before'))).toBeNull()
    })

    test('versions are there when storage is opened again', async () => {
      if (!adapter.reopen) return
      await storage.makeVersion(first, asked('v'))
      storage = await adapter.reopen()
      expect(await titleAt('v')).toBe('Nieuwe praatplaat')
    })
  })
}
