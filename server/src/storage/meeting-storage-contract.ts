import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newWorkshop, type StorageUnderTest } from './canvas-storage-contract.ts'
import type { CanvasStorage } from './canvas-storage.ts'

const now = new Date('2026-11-23T10:00:00.000Z')
const [sooner, later] = ['2026-11-23T09:59:59.000Z', '2026-11-23T22:00:00.000Z']

/** What every storage promises about workshops while they are held. Each adapter's test runs it. */
export function meetingStorageContract(name: string, setUp: () => Promise<StorageUnderTest>): void {
  describe(`the contract of workshops that are held, kept by ${name}`, () => {
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
      ;({ workshop, hash, first, second } = newWorkshop(`meeting-${made}`))
      await storage.createWorkshop({ ...workshop, heldOn: '2026-12-01' })
    })
    afterAll(() => adapter?.cleanUp())

    test('a workshop is read with its tables in the order of their numbers', async () => {
      expect(await storage.readWorkshop(workshop.id)).toEqual({
        id: workshop.id,
        title: 'Rotterdam',
        heldOn: '2026-12-01',
        archivedAt: null,
        joinCode: null,
        doorsOpenUntil: null,
        frozen: false,
        tables: [
          { canvasId: first, number: 1, name: 'Tafel 1' },
          { canvasId: second, number: 2, name: 'Tafel 2' },
        ],
      })
      expect(await storage.readWorkshop('elsewhere')).toBeNull()
    })

    test('what is changed of it is changed, and the rest stays', async () => {
      expect(await storage.changeWorkshop(workshop.id, { frozen: true, title: 'Utrecht' })).toBe(true)
      expect(await storage.readWorkshop(workshop.id)).toMatchObject({
        frozen: true,
        title: 'Utrecht',
        heldOn: '2026-12-01',
      })
      expect(await storage.changeWorkshop('elsewhere', { title: 'x' })).toBe(false)
    })

    test('a table gets another name; the own document of a workshop is no table', async () => {
      expect(await storage.renameTable(workshop.id, 2, 'Zorg')).toBe(true)
      expect(await storage.renameTable(workshop.id, 0, 'Zorg')).toBe(false)
      expect(await storage.renameTable(workshop.id, 3, 'Zorg')).toBe(false)
      expect((await storage.readWorkshop(workshop.id))!.tables.map((table) => table.name)).toEqual([
        'Tafel 1',
        'Zorg',
      ])
    })

    test('a code lets people in while the doors are open, and no longer', async () => {
      const code = `CODE${made}`
      expect(await storage.giveJoinCode(workshop.id, code)).toBe(code)
      expect(await storage.workshopBehind(code, now)).toBeNull()
      await storage.changeWorkshop(workshop.id, { doorsOpenUntil: later })
      expect((await storage.workshopBehind(code, now))?.id).toBe(workshop.id)
      expect(await storage.workshopBehind('NOCODE', now)).toBeNull()
      await storage.changeWorkshop(workshop.id, { doorsOpenUntil: sooner })
      expect(await storage.workshopBehind(code, now)).toBeNull()
      await storage.changeWorkshop(workshop.id, { doorsOpenUntil: null })
      expect(await storage.workshopBehind(code, now)).toBeNull()
    })

    test('a workshop keeps the code that it has, and no two have the same', async () => {
      const code = `KEPT${made}`
      await storage.giveJoinCode(workshop.id, code)
      expect(await storage.giveJoinCode(workshop.id, 'OTHER')).toBe(code)
      const other = newWorkshop(`meeting-${made}-other`)
      await storage.createWorkshop(other.workshop)
      expect(await storage.giveJoinCode(other.workshop.id, code)).toBeNull()
      await storage.deleteWorkshop(workshop.id)
      expect(await storage.giveJoinCode(other.workshop.id, code)).toBe(code)
    })

    test('a table knows its workshop, and whether it stands still', async () => {
      await storage.changeWorkshop(workshop.id, { frozen: true })
      expect(await storage.workshopOf(first)).toEqual({
        workshopId: workshop.id,
        tables: 2,
        hasCode: false,
        frozen: true,
      })
      await storage.deleteCanvas(second)
      await storage.giveJoinCode(workshop.id, 'KR7M4Q')
      expect(await storage.workshopOf(first)).toMatchObject({ tables: 1, hasCode: true })
      expect(await storage.workshopOf(second)).toBeNull()
      expect(await storage.workshopOf(workshop.id)).toBeNull()
    })

    test("everybody at a table may read the workshop's document, and only who facilitates may write it", async () => {
      expect(await storage.load(workshop.id)).not.toBeNull()
      expect(await storage.abilityForDocument(hash('facilitate'), workshop.id)).toBe('facilitate')
      expect(await storage.abilityForDocument(hash(`edit ${first}`), workshop.id)).toBe('view')
      expect(await storage.abilityForDocument(hash(`view ${second}`), workshop.id)).toBe('view')
      expect(await storage.abilityForDocument(hash('x'), workshop.id)).toBeNull()
    })

    test('a table is opened as a document by what opens it as a canvas', async () => {
      expect(await storage.abilityForDocument(hash(`edit ${first}`), first)).toBe('edit')
      expect(await storage.abilityForDocument(hash(`edit ${first}`), second)).toBeNull()
      expect(await storage.abilityForDocument(hash('facilitate'), second)).toBe('facilitate')
    })

    test("the workshop's document is no canvas: it is not opened as one, nor deleted by itself", async () => {
      expect(await storage.abilityForCanvas(hash('facilitate'), workshop.id)).toBeNull()
      await storage.deleteCanvas(workshop.id)
      expect(await storage.load(workshop.id)).not.toBeNull()
    })

    test("the workshop's document is gone with the last canvas, also when that expires", async () => {
      await storage.deleteCanvas(first)
      expect(await storage.load(workshop.id)).not.toBeNull()
      await storage.deleteExpired(new Date('2028-01-01T00:00:00.000Z'))
      expect(await storage.load(workshop.id)).toBeNull()
      expect(await storage.readWorkshop(workshop.id)).toBeNull()
    })
  })
}
