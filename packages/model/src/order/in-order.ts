/** What can stand in a row: it has an id and a fractional index. */
export interface Ordered {
  readonly id: string
  readonly order: string
}

/**
 * Sorts by fractional index. Two people who insert at the same spot at once write
 * the same index, so the id breaks the tie, the same on every device [OR1]. What has no
 * index yet stands last.
 */
export function inOrder<T extends Ordered>(items: readonly T[]): readonly T[] {
  return items.toSorted(compareOrder)
}

export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) {
    if (a.order === '') return 1
    if (b.order === '') return -1
    return a.order < b.order ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
