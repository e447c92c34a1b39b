import type { Appended } from './update-rows.ts'

/**
 * Updates packed for the way from one thread to the other: that takes its time for every object, and much
 * less for bytes.
 */
export interface PackedUpdates {
  readonly canvasIds: readonly string[]
  /** Where each update ends in `bytes`; it begins where the one before it ends. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}

/** Packs copies: an update may be a view on a larger buffer, which would go along whole. */
export function packUpdates(updates: readonly Appended[]): PackedUpdates {
  const ends: number[] = []
  let end = 0
  for (const [, update] of updates) {
    end += update.length
    ends.push(end)
  }
  const bytes = new Uint8Array(end)
  for (const [index, [, update]] of updates.entries()) bytes.set(update, ends[index]! - update.length)
  return { canvasIds: updates.map(([canvasId]) => canvasId), ends, bytes }
}

/** The updates, in their order, as views. */
export function unpackUpdates({ canvasIds, ends, bytes }: PackedUpdates): readonly Appended[] {
  return canvasIds.map((canvasId, index) => [canvasId, bytes.subarray(ends[index - 1] ?? 0, ends[index])])
}
