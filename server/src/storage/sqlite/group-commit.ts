import { CanvasGoneError } from '../storage-error.ts'
import type { Appended } from './update-rows.ts'

/** Appends that are committed together. */
export interface GroupCommit {
  /** Resolves when the update is on disk. */
  readonly append: (canvasId: string, update: Uint8Array) => Promise<void>
  /** Hands over at once what is still waiting, so that a question asked next sees it. */
  readonly handOver: () => void
}

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Groups appends: while one commit is under way, what comes waits for the next. A commit costs
 * about the same for one update as for fifty, so under load each costs a fraction, and a
 * lone one does not wait at all.
 *
 * @param commit commits a batch in one transaction; resolves to the indexes of updates whose canvas is gone.
 */
export function groupCommit(commit: (batch: readonly Appended[]) => Promise<readonly number[]>): GroupCommit {
  let batch: Appended[] = []
  let waiting: Waiting[] = []
  let underWay = 0

  const handOver = () => {
    if (batch.length === 0) return
    const [handed, told] = [batch, waiting]
    batch = []
    waiting = []
    underWay += 1
    void commitAndTell(handed, told)
  }

  const commitAndTell = async (handed: readonly Appended[], told: readonly Waiting[]) => {
    try {
      const gone = new Set(await commit(handed))
      for (const [index, { resolve, reject }] of told.entries()) {
        if (gone.has(index)) reject(new CanvasGoneError())
        else resolve()
      }
    } catch (error) {
      for (const { reject } of told) reject(error)
    } finally {
      underWay -= 1
      if (underWay === 0) handOver()
    }
  }

  return {
    append: (canvasId, update) =>
      new Promise((resolve, reject) => {
        // A copy: the bytes may be a view on a receive buffer, which would be sent to the worker whole.
        batch.push([canvasId, new Uint8Array(update)])
        waiting.push({ resolve, reject })
        if (underWay === 0 && batch.length === 1) queueMicrotask(handOver)
      }),
    handOver,
  }
}
