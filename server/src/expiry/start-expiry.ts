import type { Logger } from 'pino'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import { closeGoneRooms } from './close-gone-rooms.ts'
import { deleteExpired } from './delete-expired.ts'

/** What keeps canvases no longer than they may be kept. */
export interface Expiry {
  readonly stop: () => void
}

export interface ExpiryOptions {
  readonly storage: CanvasStorage
  readonly rooms: Rooms
  readonly logger: Logger
  readonly now: () => Date
  /** Milliseconds between two looks at which canvases have had their last day. */
  readonly deleteEvery: number
  /** Milliseconds within which people are told that another process has deleted their canvas. */
  readonly lookEvery: number
}

/** Does both at every interval, and deletes once at the start: a server may not stay up for a day. */
export function startExpiry(options: ExpiryOptions): Expiry {
  const { logger, deleteEvery, lookEvery } = options
  const deleting = oneAtATime(() => deleteExpired(options), logger, 'expired canvases were not deleted')
  const looking = oneAtATime(() => closeGoneRooms(options), logger, 'deleted canvases were not looked for')

  const timers = [setInterval(deleting, deleteEvery), setInterval(looking, lookEvery)]
  for (const timer of timers) timer.unref()
  deleting()
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) }
}

/** What fails is done again at the next interval; what takes longer than one is not begun twice. */
function oneAtATime(work: () => Promise<void>, logger: Logger, failed: string): () => void {
  let underWay = false
  return () => {
    if (underWay) return
    underWay = true
    void work()
      .catch((error: unknown) => logger.warn({ error }, failed))
      .finally(() => {
        underWay = false
      })
  }
}
