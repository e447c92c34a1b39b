import type { CloseReason } from '@praatplaat/protocol'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import { memoryStorage } from '../storage/memory/memory-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import { createLogger } from '../watch/create-logger.ts'
import { startExpiry, type Expiry } from './start-expiry.ts'

const hour = 3_600_000

let storage: CanvasStorage
let expiry: Expiry
let now: Date
let closed: (readonly [string, CloseReason])[]

beforeEach(async () => {
  vi.useFakeTimers()
  storage = memoryStorage()
  now = new Date('2027-11-23T23:30:00.000Z')
  closed = []
  await storage.createWorkshop({
    id: 'workshop',
    title: 'Rotterdam',
    heldOn: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    facilitateKeyHash: new Uint8Array(32),
    tables: ['first', 'second'].map((canvasId, index) => ({
      canvasId,
      number: index + 1,
      name: `Tafel ${index + 1}`,
      state: Uint8Array.of(0, 0),
      keys: [],
    })),
  })
})
afterEach(() => {
  expiry.stop()
  vi.useRealTimers()
})

function start(): void {
  const open = new Set(['first', 'second'])
  const rooms = {
    canvasIds: () => [...open],
    close(canvasId, reason) {
      open.delete(canvasId)
      closed.push([canvasId, reason])
    },
  } satisfies Partial<Rooms> as unknown as Rooms
  const logger = createLogger('silent')
  expiry = startExpiry({ storage, rooms, logger, now: () => now, deleteEvery: hour, lookEvery: 10_000 })
}

test('a canvas is there to the end of its last day, and then it is gone for everybody', async () => {
  await storage.chooseDeleteAfter('second', '2030-01-01')
  start()
  await vi.advanceTimersByTimeAsync(0)
  expect(await storage.deleteAfter('first')).toBe('2027-11-23')

  now = new Date('2027-11-24T00:30:00.000Z')
  await vi.advanceTimersByTimeAsync(hour)
  expect(await storage.deleteAfter('first')).toBeNull()
  expect(await storage.deleteAfter('second')).toBe('2030-01-01')
  expect(closed).toEqual([['first', 'gone']])
})

test('what expired while no server ran is deleted when one starts', async () => {
  now = new Date('2028-06-01T00:00:00.000Z')
  start()
  await vi.advanceTimersByTimeAsync(0)
  expect(await storage.deleteAfter('first')).toBeNull()
  expect(closed.map(([canvasId]) => canvasId)).toEqual(['first', 'second'])
})

test('whoever looks at a canvas that another process deleted is told within seconds', async () => {
  start()
  await storage.deleteCanvas('second')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(closed).toEqual([['second', 'gone']])
})

test('storage that does not answer stops neither of them', async () => {
  const deleting = vi.spyOn(storage, 'deleteExpired').mockRejectedValueOnce(new Error('locked'))
  start()
  await vi.advanceTimersByTimeAsync(hour)
  expect(deleting).toHaveBeenCalledTimes(2)
})
