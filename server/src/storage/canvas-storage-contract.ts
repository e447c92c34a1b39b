import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CanvasStorage, NewWorkshop } from './canvas-storage.ts'
import { CanvasGoneError } from './storage-error.ts'

/** An adapter under test; `reopen` ends the process's hold on it and opens it again, where it outlives one. */
export interface StorageUnderTest {
  readonly storage: CanvasStorage
  readonly reopen: (() => Promise<CanvasStorage>) | null
  readonly cleanUp: () => Promise<void>
}

const hash = (name: string) => new Uint8Array(32).fill(name.charCodeAt(0))

/** A document whose map `words` holds these keys, as the updates that set them one by one. */
function updatesOf(words: readonly string[]): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getMap('words').set(word, true)
  return updates
}

function wordsIn(state: Uint8Array | null): readonly string[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state!)
  return [...doc.getMap('words').keys()].toSorted()
}

const [firstUpdate, ...laterUpdates] = updatesOf(['a', 'b', 'c', 'd']) as [Uint8Array, ...Uint8Array[]]

const workshop: NewWorkshop = {
  id: 'workshop-1',
  title: 'Rotterdam',
  createdAt: '2026-11-23T09:00:00.000Z',
  facilitateKeyHash: hash('F'),
  tables: [1, 2].map((number) => ({
    canvasId: `canvas-${number}`,
    number,
    name: `Tafel ${number}`,
    state: firstUpdate,
    keys: [
      { hash: hash(`${number}`), ability: 'edit' },
      { hash: hash(number === 1 ? 'v' : 'w'), ability: 'view' },
    ],
  })),
}

/** What every storage promises to the rest of the server. Each adapter's test runs it. */
export function canvasStorageContract(name: string, setUp: () => Promise<StorageUnderTest>): void {
  describe(`the storage contract, kept by ${name}`, () => {
    let adapter: StorageUnderTest
    let storage: CanvasStorage

    beforeEach(async () => {
      adapter = await setUp()
      storage = adapter.storage
      await storage.createWorkshop(workshop)
    })
    afterEach(() => adapter?.cleanUp())

    test('a new canvas holds the document that it was made with', async () => {
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a'])
    })

    test('a canvas that was never made is not there', async () => {
      expect(await storage.load('elsewhere')).toBeNull()
    })

    test('what is appended is loaded, and only with its own canvas', async () => {
      await Promise.all(laterUpdates.map((update) => storage.append('canvas-1', update)))
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b', 'c', 'd'])
      expect(wordsIn(await storage.load('canvas-2'))).toEqual(['a'])
    })

    test('loading sees what was appended before it, also before that is acknowledged', async () => {
      const appended = laterUpdates.map((update) => storage.append('canvas-1', update))
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b', 'c', 'd'])
      await Promise.all(appended)
    })

    test('an update keeps its bytes, although the sender goes on to use the buffer', async () => {
      const buffer = new Uint8Array(laterUpdates[0]!)
      const appended = storage.append('canvas-1', buffer)
      buffer.fill(0)
      await appended
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b'])
    })

    test('compacting changes nothing of what is loaded, before or after more is appended', async () => {
      await storage.append('canvas-1', laterUpdates[0]!)
      await storage.compact('canvas-1')
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b'])

      await storage.append('canvas-1', laterUpdates[1]!)
      await storage.compact('canvas-1')
      await storage.compact('canvas-1')
      await storage.append('canvas-1', laterUpdates[2]!)
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b', 'c', 'd'])
    })

    test('a log with a gap is not compacted to something that lacks what waits for it', async () => {
      await storage.append('canvas-1', laterUpdates[1]!)
      await storage.compact('canvas-1')
      await storage.append('canvas-1', laterUpdates[0]!)
      expect(wordsIn(await storage.load('canvas-1'))).toEqual(['a', 'b', 'c'])
    })

    test('a long log is loaded whole, and again', async () => {
      const words = Array.from({ length: 300 }, (_, index) => `word ${index}`)
      await Promise.all(updatesOf(words).map((update) => storage.append('canvas-2', update)))
      expect(wordsIn(await storage.load('canvas-2'))).toHaveLength(301)
      expect(wordsIn(await storage.load('canvas-2'))).toHaveLength(301)
    })

    test('a key to a canvas opens that one alone', async () => {
      expect(await storage.abilityForCanvas(hash('1'), 'canvas-1')).toBe('edit')
      expect(await storage.abilityForCanvas(hash('v'), 'canvas-1')).toBe('view')
      expect(await storage.abilityForCanvas(hash('1'), 'canvas-2')).toBeNull()
      expect(await storage.abilityForWorkshop(hash('1'), 'workshop-1')).toBeNull()
    })

    test("a facilitator's key opens the workshop and each of its canvases", async () => {
      expect(await storage.abilityForWorkshop(hash('F'), 'workshop-1')).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('F'), 'canvas-1')).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('F'), 'canvas-2')).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('F'), 'elsewhere')).toBeNull()
    })

    test('an unknown key opens nothing', async () => {
      expect(await storage.abilityForCanvas(hash('x'), 'canvas-1')).toBeNull()
      expect(await storage.abilityForWorkshop(hash('x'), 'workshop-1')).toBeNull()
    })

    test('a key can be added to a canvas, and to its workshop through it', async () => {
      await storage.addKey('canvas-1', { hash: hash('n'), ability: 'view' })
      await storage.addKey('canvas-1', { hash: hash('G'), ability: 'facilitate' })
      expect(await storage.abilityForCanvas(hash('n'), 'canvas-1')).toBe('view')
      expect(await storage.abilityForCanvas(hash('n'), 'canvas-2')).toBeNull()
      expect(await storage.abilityForCanvas(hash('G'), 'canvas-2')).toBe('facilitate')
      await expect(storage.addKey('elsewhere', { hash: hash('z'), ability: 'view' })).rejects.toBeInstanceOf(
        CanvasGoneError,
      )
    })

    test('a deleted canvas is gone with its keys, refuses what comes after, and leaves its neighbour alone', async () => {
      await storage.deleteCanvas('canvas-1')
      expect(await storage.load('canvas-1')).toBeNull()
      expect(await storage.abilityForCanvas(hash('1'), 'canvas-1')).toBeNull()
      await expect(storage.append('canvas-1', laterUpdates[0]!)).rejects.toBeInstanceOf(CanvasGoneError)
      await storage.compact('canvas-1')
      expect(await storage.load('canvas-1')).toBeNull()
      expect(wordsIn(await storage.load('canvas-2'))).toEqual(['a'])
    })

    test('one update to a deleted canvas does not take the others of its batch along', async () => {
      await storage.deleteCanvas('canvas-1')
      const outcomes = await Promise.allSettled([
        storage.append('canvas-2', laterUpdates[0]!),
        storage.append('canvas-1', laterUpdates[0]!),
        storage.append('canvas-2', laterUpdates[1]!),
      ])
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(wordsIn(await storage.load('canvas-2'))).toEqual(['a', 'b', 'c'])
    })

    test('a deleted workshop is gone with all its canvases, and names them', async () => {
      expect(await storage.deleteWorkshop('workshop-1')).toEqual(['canvas-1', 'canvas-2'])
      expect(await storage.load('canvas-2')).toBeNull()
      expect(await storage.abilityForWorkshop(hash('F'), 'workshop-1')).toBeNull()
      expect(await storage.deleteWorkshop('workshop-1')).toEqual([])
    })

    test('a workshop is made whole or not at all', async () => {
      const clash = { ...workshop, id: 'workshop-2', facilitateKeyHash: hash('H') }
      await storage.createWorkshop(clash).then(
        () => expect(adapter.reopen).toBeNull(),
        async () => expect(await storage.abilityForWorkshop(hash('H'), 'workshop-2')).toBeNull(),
      )
    })

    test('closing commits what was appended, and it is there when opened again', async () => {
      if (!adapter.reopen) return
      const appended = storage.append('canvas-1', laterUpdates[0]!)
      const reopened = await adapter.reopen()
      await appended
      expect(wordsIn(await reopened.load('canvas-1'))).toEqual(['a', 'b'])
      expect(await reopened.abilityForCanvas(hash('F'), 'canvas-1')).toBe('facilitate')
    })
  })
}
