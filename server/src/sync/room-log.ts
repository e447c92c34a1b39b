import type { UpdateLog } from '../storage/canvas-storage.ts'
import type { SyncCounts } from '../watch/sync-counts.ts'

/** A room's way to the log of its canvas. */
export interface RoomLog {
  readonly append: (update: Uint8Array) => void
  /** Resolves when everything that was appended so far is committed; rejects when it could not be. */
  readonly committed: () => Promise<void>
}

export interface RoomLogOptions {
  readonly canvasId: string
  readonly log: UpdateLog
  readonly counts: SyncCounts
  readonly onCommitted: (milliseconds: number) => void
  /**
   * What could not be stored is still with those who made it. They come back, find the stored document, and
   * bring what it lacks.
   */
  readonly onFailed: (error: unknown) => void
}

export function createRoomLog({ canvasId, log, counts, onCommitted, onFailed }: RoomLogOptions): RoomLog {
  let last: Promise<void> = Promise.resolve()
  return {
    append(update) {
      const began = performance.now()
      counts.updatesIn += 1
      counts.commitsWaiting += 1
      last = log.append(canvasId, update)
      last.then(
        () => {
          counts.commitsWaiting -= 1
          onCommitted(performance.now() - began)
        },
        (error: unknown) => {
          counts.commitsWaiting -= 1
          onFailed(error)
        },
      )
    },
    committed: () => last,
  }
}
