import { generateNKeysBetween } from 'fractional-indexing'
import type { Ordered } from './in-order.ts'
import { isFractionalIndex } from './order-key.ts'

/** New fractional indexes by id; the ids that are not in it keep theirs. */
export type OrderChanges = Readonly<Record<string, string>>

/**
 * Gives `id` a place at `index` among its neighbours (which stand in order and do
 * not hold `id` itself). Usually that is one new index. Where concurrent inserts
 * left neighbours with equal or missing indexes there is no room between them, so
 * those that follow get new ones too [OR2]; where no index fits at all, the whole row
 * gets new ones [OR3].
 *
 * @param index 0 is before the first; anything past the end is the end.
 */
export function placeInOrder(neighbours: readonly Ordered[], id: string, index: number): OrderChanges {
  const at = Math.max(0, Math.min(index, neighbours.length))
  const before = neighbours.slice(0, at)
  const after = neighbours.slice(at)
  const wholeRow = () => orderAll([...before, { id }, ...after].map((item) => item.id))

  // Those in front keep their places as far as their indexes rise.
  const sound = lengthOfRisingRun(before)
  const low = before[sound - 1]?.order ?? null
  const unplaced = before.slice(sound)

  // The first one behind with an index above that is where there is room again.
  const room = after.findIndex((item) => item.order !== '' && (low === null || item.order > low))
  const allMove = unplaced.length > 0 || room === -1
  const moving = [...unplaced, { id }, ...(allMove ? after : after.slice(0, room))]
  const high = allMove ? null : (after[room]?.order ?? null)
  return (
    numbered(
      moving.map((item) => item.id),
      low,
      high,
    ) ?? wholeRow()
  )
}

/** Fractional indexes for a whole row, in the order given. */
export function orderAll(ids: readonly string[]): OrderChanges {
  return numbered(ids, null, null) ?? {}
}

/** Indexes between two others, or `null` where none fits: they are too close, or no indexes. */
function numbered(ids: readonly string[], low: string | null, high: string | null): OrderChanges | null {
  try {
    const keys = generateNKeysBetween(low, high, ids.length)
    return keys.every(isFractionalIndex)
      ? Object.fromEntries(ids.map((id, at) => [id, keys[at] ?? '']))
      : null
  } catch {
    return null
  }
}

function lengthOfRisingRun(items: readonly Ordered[]): number {
  const stop = items.findIndex((item, at) => item.order === '' || item.order <= (items[at - 1]?.order ?? ''))
  return stop === -1 ? items.length : stop
}
