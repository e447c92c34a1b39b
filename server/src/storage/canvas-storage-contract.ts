import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CanvasStorage, NewWorkshop, StoredDocument } from './canvas-storage.ts'
import { CanvasGoneError } from './storage-error.ts'

/** An adapter under test; `reopen` ends the process's hold on it and opens it again, where it outlives one. */
export interface StorageUnderTest {
  readonly storage: CanvasStorage
  readonly reopen: (() => Promise<CanvasStorage>) | null
  readonly cleanUp: () => Promise<void>
}

/** A document whose map `words` holds these keys, as the updates that set them one by one. */
function updatesOf(words: readonly string[]): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getMap('words').set(word, true)
  return updates
}

function wordsIn(stored: StoredDocument | null): readonly string[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, stored!.state)
  return [...doc.getMap('words').keys()].toSorted()
}

const [firstUpdate, ...laterUpdates] = updatesOf(['a', 'b', 'c', 'd']) as [Uint8Array, ...Uint8Array[]]

/** A workshop of two tables. Each has ids and keys of its own, so that one storage serves all the tests. */
export function newWorkshop(id: string, state: Uint8Array = firstUpdate) {
  const hash = (name: string) => new Uint8Array(createHash('sha256').update(`${id} ${name}`).digest())
  const [first, second] = [`${id}-canvas-1`, `${id}-canvas-2`]
  const workshop: NewWorkshop = {
    id,
    title: 'Rotterdam',
    heldOn: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    facilitateKeyHash: hash('facilitate'),
    tables: [first, second].map((canvasId, index) => ({
      canvasId,
      number: index + 1,
      name: `Tafel ${index + 1}`,
      state,
      keys: [
        { hash: hash(`edit ${canvasId}`), ability: 'edit' },
        { hash: hash(`view ${canvasId}`), ability: 'view' },
      ],
    })),
  }
  return { workshop, hash, first, second }
}

/** What every storage promises to the rest of the server. Each adapter's test runs it. */
export function canvasStorageContract(name: string, setUp: () => Promise<StorageUnderTest>): void {
  describe(`the storage contract, kept by ${name}`, () => {
    let adapter: StorageUnderTest
    let storage: CanvasStorage
    let made = 0
    let { workshop, hash, first, second } = newWorkshop('')

    beforeAll(async () => {
      adapter = await setUp()
      storage = adapter.storage
    })
    beforeEach(async () => {
      made += 1
      ;({ workshop, hash, first, second } = newWorkshop(`workshop-${made}`))
      await storage.createWorkshop(workshop)
    })
    afterAll(() => adapter?.cleanUp())

    test('a new canvas holds the document that it was made with', async () => {
      expect(wordsIn(await storage.load(first))).toEqual(['a'])
    })

    test('a canvas that was never made is not there', async () => {
      expect(await storage.load('elsewhere')).toBeNull()
    })

    test('a document comes with the schema version that it says it has, also after it was compacted', async () => {
      const doc = new Y.Doc()
      doc.getMap('canvas').set('schemaVersion', 7)
      const asked = newWorkshop(`workshop-${made}-of-7`, Y.encodeStateAsUpdate(doc))
      await storage.createWorkshop(asked.workshop)
      expect(await storage.load(asked.first)).toMatchObject({ schemaVersion: 7 })
      await storage.compact(asked.first)
      expect(await storage.load(asked.first)).toMatchObject({ schemaVersion: 7 })
      expect(await storage.load(first)).toMatchObject({ schemaVersion: null })
    })

    test('of a document that waits for something, no schema version is told: it is not to be given as it is', async () => {
      const doc = new Y.Doc()
      doc.getMap('canvas').set('schemaVersion', 7)
      const asked = newWorkshop(`workshop-${made}-waiting`, Y.encodeStateAsUpdate(doc))
      await storage.createWorkshop(asked.workshop)
      await storage.append(asked.first, laterUpdates[2]!)
      expect(await storage.load(asked.first)).toMatchObject({ schemaVersion: null })
    })

    test('what is appended is loaded, and only with its own canvas', async () => {
      await Promise.all(laterUpdates.map((update) => storage.append(first, update)))
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b', 'c', 'd'])
      expect(wordsIn(await storage.load(second))).toEqual(['a'])
    })

    test('loading sees what was appended before it, also before that is acknowledged', async () => {
      const appended = laterUpdates.map((update) => storage.append(first, update))
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b', 'c', 'd'])
      await Promise.all(appended)
    })

    test('an update keeps its bytes, although the sender goes on to use the buffer', async () => {
      const buffer = new Uint8Array(laterUpdates[0]!)
      const appended = storage.append(first, buffer)
      buffer.fill(0)
      await appended
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b'])
    })

    test('compacting changes nothing of what is loaded, before or after more is appended', async () => {
      await storage.append(first, laterUpdates[0]!)
      await storage.compact(first)
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b'])

      await storage.append(first, laterUpdates[1]!)
      await storage.compact(first)
      await storage.compact(first)
      await storage.append(first, laterUpdates[2]!)
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b', 'c', 'd'])
    })

    test('a log with a gap is not compacted to something that lacks what waits for it', async () => {
      await storage.append(first, laterUpdates[1]!)
      await storage.compact(first)
      await storage.append(first, laterUpdates[0]!)
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b', 'c'])
    })

    test('a long log is loaded whole, and again', async () => {
      const words = Array.from({ length: 300 }, (_, index) => `word ${index}`)
      await Promise.all(updatesOf(words).map((update) => storage.append(second, update)))
      expect(wordsIn(await storage.load(second))).toHaveLength(301)
      expect(wordsIn(await storage.load(second))).toHaveLength(301)
    })

    test('a key to a canvas opens that one alone', async () => {
      expect(await storage.abilityForCanvas(hash(`edit ${first}`), first)).toBe('edit')
      expect(await storage.abilityForCanvas(hash(`view ${first}`), first)).toBe('view')
      expect(await storage.abilityForCanvas(hash(`edit ${first}`), second)).toBeNull()
      expect(await storage.abilityForWorkshop(hash(`edit ${first}`), workshop.id)).toBeNull()
    })

    test("a facilitator's key opens the workshop and each of its canvases", async () => {
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('facilitate'), first)).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('facilitate'), second)).toBe('facilitate')
      expect(await storage.abilityForCanvas(hash('facilitate'), 'elsewhere')).toBeNull()
    })

    test('an unknown key opens nothing', async () => {
      expect(await storage.abilityForCanvas(hash('x'), first)).toBeNull()
      expect(await storage.abilityForWorkshop(hash('x'), workshop.id)).toBeNull()
    })

    test('a key can be added to a canvas, and to its workshop through it', async () => {
      await storage.addKey(first, { hash: hash('n'), ability: 'view' })
      await storage.addKey(first, { hash: hash('G'), ability: 'facilitate' })
      expect(await storage.abilityForCanvas(hash('n'), first)).toBe('view')
      expect(await storage.abilityForCanvas(hash('n'), second)).toBeNull()
      expect(await storage.abilityForCanvas(hash('G'), second)).toBe('facilitate')
      await expect(storage.addKey('elsewhere', { hash: hash('z'), ability: 'view' })).rejects.toBeInstanceOf(
        CanvasGoneError,
      )
    })

    test('a deleted canvas is gone with its keys, refuses what comes after, and leaves its neighbour alone', async () => {
      await storage.deleteCanvas(first)
      expect(await storage.load(first)).toBeNull()
      expect(await storage.abilityForCanvas(hash(`edit ${first}`), first)).toBeNull()
      await expect(storage.append(first, laterUpdates[0]!)).rejects.toBeInstanceOf(CanvasGoneError)
      await storage.compact(first)
      expect(await storage.load(first)).toBeNull()
      expect(wordsIn(await storage.load(second))).toEqual(['a'])
    })

    test('a workshop is gone with its last canvas, and not before', async () => {
      await storage.deleteCanvas(first)
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBe('facilitate')
      await storage.deleteCanvas(second)
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBeNull()
      expect(await storage.deleteWorkshop(workshop.id)).toEqual([])
    })

    test('one update to a deleted canvas does not take the others of its batch along', async () => {
      await storage.deleteCanvas(first)
      const outcomes = await Promise.allSettled([
        storage.append(second, laterUpdates[0]!),
        storage.append(first, laterUpdates[0]!),
        storage.append(second, laterUpdates[1]!),
      ])
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(wordsIn(await storage.load(second))).toEqual(['a', 'b', 'c'])
    })

    test('a workshop says what it is called, and which tables it still has', async () => {
      const tables = workshop.tables.map(({ canvasId, number, name: table }) => ({
        canvasId,
        number,
        name: table,
      }))
      expect(await storage.readWorkshop(workshop.id)).toMatchObject({ title: 'Rotterdam', tables })
      await storage.deleteCanvas(first)
      expect((await storage.readWorkshop(workshop.id))?.tables).toEqual(tables.slice(1))
      await storage.deleteCanvas(second)
      expect(await storage.readWorkshop(workshop.id)).toBeNull()
      expect(await storage.readWorkshop('no such workshop')).toBeNull()
    })

    test('a deleted workshop is gone with all its canvases, and names them', async () => {
      expect(await storage.deleteWorkshop(workshop.id)).toEqual([first, second])
      expect(await storage.load(second)).toBeNull()
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBeNull()
      expect(await storage.deleteWorkshop(workshop.id)).toEqual([])
    })

    test('a workshop is made whole or not at all', async () => {
      const clash = { ...workshop, id: 'clash', facilitateKeyHash: hash('H') }
      await storage.createWorkshop(clash).then(
        () => expect(adapter.reopen).toBeNull(),
        async () => expect(await storage.abilityForWorkshop(hash('H'), 'clash')).toBeNull(),
      )
    })

    test('closing commits what was appended, and it is there when opened again', async () => {
      if (!adapter.reopen) return
      const appended = storage.append(first, laterUpdates[0]!)
      storage = await adapter.reopen()
      await appended
      expect(wordsIn(await storage.load(first))).toEqual(['a', 'b'])
      expect(await storage.abilityForCanvas(hash('facilitate'), first)).toBe('facilitate')
    })
  })
}
