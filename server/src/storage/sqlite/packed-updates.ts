import type { Appended } from './log-rows.ts'
import type { SpareMemory } from './spare-memory.ts'

/**
 * Updates packed for the way from one thread to the other: that takes its time for every object, and much
 * less for bytes.
 */
export interface PackedUpdates {
  readonly canvasIds: readonly string[]
  /** Where each update ends in `bytes`; it begins where the one before it ends. */
  readonly ends: readonly number[]
  /** May be longer than what is in it. It is handed over and not copied, and comes back with the answer. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Updates that are being packed. */
export interface Packing {
  /** Copies the update: it may be a view on a receive buffer, which goes on to be used. */
  readonly add: (canvasId: string, update: Uint8Array) => void
  /** How many bytes were added. */
  readonly length: () => number
  /** What was added. It is the last thing that is asked. */
  readonly packed: () => PackedUpdates
}

/** @param spare where the memory comes from. */
export function packUpdates({ take, giveBack }: SpareMemory): Packing {
  const canvasIds: string[] = []
  const ends: number[] = []
  let bytes = take(1)
  let end = 0

  const makeRoom = (length: number) => {
    const larger = take(Math.max(length, bytes.length * 2))
    larger.set(bytes.subarray(0, end))
    giveBack(bytes, end)
    bytes = larger
  }

  return {
    add(canvasId, update) {
      if (end + update.length > bytes.length) makeRoom(end + update.length)
      bytes.set(update, end)
      end += update.length
      canvasIds.push(canvasId)
      ends.push(end)
    },
    length: () => end,
    packed: () => ({ canvasIds, ends, bytes }),
  }
}

/** The updates, in their order, as views. */
export function unpackUpdates({ canvasIds, ends, bytes }: PackedUpdates): readonly Appended[] {
  return canvasIds.map((canvasId, index) => [canvasId, bytes.subarray(ends[index - 1] ?? 0, ends[index])])
}
