import { put, type Change } from '../mutation.ts'
import type { Ordered } from './in-order.ts'
import { placeInOrder } from './place-in-order.ts'
import type { ListedKind } from '../record-kinds.ts'

/** The changes that give a record its place in a row; usually one, more where the row had ties [OR2]. */
export function putInRow(
  kind: ListedKind,
  row: readonly Ordered[],
  id: string,
  index: number,
): readonly Change[] {
  const others = row.filter((item) => item.id !== id)
  return Object.entries(placeInOrder(others, id, index)).map(([changed, order]) =>
    put(kind, changed, { order }),
  )
}
