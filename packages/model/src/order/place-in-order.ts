import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Ordered } from './in-order.ts'

/** New fractional indexes by id; the ids that are not in it keep theirs. */
export type OrderChanges = Readonly<Record<string, string>>

/**
 * Gives `id` a place at `index` among its neighbours (which stand in order and do
 * not hold `id` itself). Usually that is one new index. Where concurrent inserts
 * left neighbours with equal or missing indexes there is no room between them, so
 * those that follow get new ones too [OR2].
 *
 * @param index 0 is before the first; anything past the end is the end.
 */
export function placeInOrder(neighbours: readonly Ordered[], id: string, index: number): OrderChanges {
  const at = Math.max(0, Math.min(index, neighbours.length))
  const before = neighbours.slice(0, at)
  const after = neighbours.slice(at)

  const sound = lengthOfRisingRun(before)
  if (sound < before.length) {
    // Something before it has no usable index: give everything from there on a fresh one.
    const from = sound === 0 ? null : before[sound - 1]!.order
    const rest = [...before.slice(sound).map(idOf), id, ...after.map(idOf)]
    return numbered(rest, from, null)
  }

  const low = at === 0 ? null : before[at - 1]!.order
  const room = after.findIndex((item) => item.order !== '' && (low === null || item.order > low))
  if (room === 0) return { [id]: generateKeyBetween(low, after[0]!.order) }
  // The ones before `room` tie with the lower neighbour and must move up along with it.
  const tied = room === -1 ? after : after.slice(0, room)
  const high = room === -1 ? null : after[room]!.order
  return numbered([id, ...tied.map(idOf)], low, high)
}

/** Fractional indexes for a whole row, in the order given. */
export function orderAll(ids: readonly string[]): OrderChanges {
  return numbered(ids, null, null)
}

function numbered(ids: readonly string[], low: string | null, high: string | null): OrderChanges {
  const keys = generateNKeysBetween(low, high, ids.length)
  return Object.fromEntries(ids.map((id, index) => [id, keys[index]!]))
}

function lengthOfRisingRun(items: readonly Ordered[]): number {
  const stop = items.findIndex(
    (item, index) => item.order === '' || (index > 0 && items[index - 1]!.order >= item.order),
  )
  return stop === -1 ? items.length : stop
}

function idOf(item: Ordered): string {
  return item.id
}
