import { CanvasGoneError } from '../storage-error.ts'
import { packUpdates, type PackedUpdates } from './packed-updates.ts'
import type { SpareMemory } from './spare-memory.ts'

/** Appends that are committed together. */
export interface GroupCommit {
  /** Resolves when the update is on disk. */
  readonly append: (canvasId: string, update: Uint8Array) => Promise<void>
  /** Hands over at once what is still waiting, so that a question asked next sees it. */
  readonly handOver: () => void
}

/** How often commits may be, in milliseconds. */
export interface CommitPace {
  /** From one to the next, while it is busy. */
  readonly apart: number
  /** After quiet they may run ahead of that by so much, so that a lone edit or a short burst never waits. */
  readonly ahead: number
}

/** The run-up holds for 200 edits in four seconds: who sees the last of them sees what is on disk. */
export const commitPace: CommitPace = { apart: 200, ahead: 36_000 }

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** So many may be handed over and not done: the next is begun as soon as one ends, also while this thread is busy. */
const mostUnderWay = 2

/**
 * So many updates in one read are a burst, which is not waited out: they are on their way to the disk
 * while this thread still looks at the rest, which follows at the end of the read. So many bytes are worth a commit
 * of their own at any time, and would only take memory while they wait.
 */
const burst = 32
const burstBytes = 512 * 1024
const mostUnderWayInBurst = 8

/**
 * Groups appends. A commit costs about the same for one update as for fifty, so under load each
 * costs a fraction: while two are under way, what comes waits for the next, and while it is busy the
 * next waits until there is something to put together. After quiet an edit goes at once, with what else
 * came in the same read.
 *
 * @param commit commits a batch in one transaction; resolves to the indexes of updates whose canvas is gone.
 * @param spare where updates are copied to until then.
 */
export function groupCommit(
  commit: (batch: PackedUpdates) => Promise<readonly number[]>,
  { apart, ahead }: CommitPace,
  spare: SpareMemory,
): GroupCommit {
  let batch = packUpdates(spare)
  let waiting: Waiting[] = []
  let underWay = 0
  /** When the next commit would be, if they had always been `apart`. */
  let due = -Infinity
  let planned = false
  let timer: NodeJS.Timeout | null = null

  const handOver = () => {
    planned = false
    if (timer) clearTimeout(timer)
    timer = null
    if (waiting.length === 0) return
    const [handed, told] = [batch.packed(), waiting]
    batch = packUpdates(spare)
    waiting = []
    underWay += 1
    // What is handed over for a question comes before its time, however often; what comes next must not pay for all of it.
    const now = performance.now()
    due = Math.min(Math.max(due, now), now + ahead) + apart
    void commitAndTell(handed, told)
  }

  const untilNext = () => due - ahead - performance.now()

  const plan = () => {
    if (planned || underWay >= mostUnderWay || waiting.length === 0) return
    const wait = untilNext()
    planned = true
    if (wait > 0) timer = setTimeout(handOver, wait)
    else queueMicrotask(handOver)
  }

  const commitAndTell = async (handed: PackedUpdates, told: readonly Waiting[]) => {
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
      plan()
    }
  }

  return {
    append: (canvasId, update) =>
      new Promise((resolve, reject) => {
        batch.add(canvasId, update)
        waiting.push({ resolve, reject })
        plan()
        const isMuch = batch.length() >= burstBytes
        const isBurst = waiting.length >= burst && untilNext() <= 0
        if ((isMuch || isBurst) && underWay < mostUnderWayInBurst) handOver()
      }),
    handOver,
  }
}
