import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newWorkshop, type StorageUnderTest } from './canvas-storage-contract.ts'
import type { CanvasStorage } from './canvas-storage.ts'
import { CanvasGoneError } from './storage-error.ts'

/** What every storage promises of last days. Each adapter's test runs it. */
export function expiryStorageContract(name: string, setUp: () => Promise<StorageUnderTest>): void {
  describe(`the storage contract of last days, kept by ${name}`, () => {
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
      ;({ workshop, hash, first, second } = newWorkshop(`expiry-${made}`))
      await storage.createWorkshop(workshop)
    })
    afterAll(() => adapter?.cleanUp())

    test('a canvas is kept for twelve months', async () => {
      expect(await storage.deleteAfter(first)).toBe('2027-11-23')
      expect(await storage.deleteAfter('elsewhere')).toBeNull()
    })

    test('editing moves its last day on, and never back', async () => {
      await storage.postponeDeletion(first, '2028-02-01')
      await storage.postponeDeletion(first, '2028-01-01')
      await storage.postponeDeletion('elsewhere', '2028-01-01')
      expect(await storage.deleteAfter(first)).toBe('2028-02-01')
      expect(await storage.deleteAfter(second)).toBe('2027-11-23')
    })

    test.each(['2026-12-01', '2031-01-01'])(
      'a last day that was chosen, %s, is not moved by editing',
      async (day) => {
        await storage.chooseDeleteAfter(first, day)
        await storage.postponeDeletion(first, '2028-02-01')
        expect(await storage.deleteAfter(first)).toBe(day)
        await storage.chooseDeleteAfter(first, '2029-01-01')
        expect(await storage.deleteAfter(first)).toBe('2029-01-01')
      },
    )

    test('no day can be chosen for a canvas that is gone', async () => {
      await expect(storage.chooseDeleteAfter('elsewhere', '2029-01-01')).rejects.toBeInstanceOf(
        CanvasGoneError,
      )
    })

    test('a canvas is there to the end of its last day, and then gone with all that opened it', async () => {
      await storage.chooseDeleteAfter(first, '2026-12-01')
      expect(await storage.deleteExpired(new Date('2026-12-01T23:59:59.999Z'))).toEqual([])
      expect(await storage.load(first)).not.toBeNull()

      expect(await storage.deleteExpired(new Date('2026-12-02T00:00:00Z'))).toEqual([first])
      expect(await storage.load(first)).toBeNull()
      expect(await storage.abilityForCanvas(hash(`edit ${first}`), first)).toBeNull()
      expect(await storage.load(second)).not.toBeNull()
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBe('facilitate')
      expect(await storage.deleteExpired(new Date('2026-12-02T00:00:00Z'))).toEqual([])
    })

    test('a workshop goes with the last of its canvases', async () => {
      for (const canvasId of [first, second]) await storage.chooseDeleteAfter(canvasId, '2026-12-01')
      const gone = await storage.deleteExpired(new Date('2026-12-02T00:00:00Z'))
      expect(gone.toSorted()).toEqual([first, second])
      expect(await storage.abilityForWorkshop(hash('facilitate'), workshop.id)).toBeNull()
    })
  })
}
