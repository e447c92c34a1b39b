import { itemName, type Vote, type VoteItem } from './vote.ts'

/** How an item of a closed vote came out. */
export interface Standing {
  readonly item: VoteItem
  readonly dots: number
}

/** The items of a closed vote, most dots first and those with as many in the order in which they were asked; empty while it is open [VT4]. */
export function standingOf({ items, result }: Vote): readonly Standing[] {
  if (result === null) return []
  return items
    .map((item) => ({ item, dots: result.dots[itemName(item)] ?? 0 }))
    .toSorted((a, b) => b.dots - a.dots)
}
