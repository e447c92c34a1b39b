import type { Ballot, VoteQuestion } from './vote.ts'

/** How many dots of a ballot are still in the hand. */
export function dotsLeft({ dots }: Pick<VoteQuestion, 'dots'>, ballot: Ballot): number {
  return dots - Object.values(ballot).reduce((sum, count) => sum + count, 0)
}

/** Puts a dot on an item, or takes one off. Without a dot in the hand, or on the item, nothing changes [VT2]. */
export function putDot(
  question: Pick<VoteQuestion, 'dots'>,
  ballot: Ballot,
  name: string,
  by: 1 | -1,
): Ballot {
  const now = ballot[name] ?? 0
  if (by === 1 ? dotsLeft(question, ballot) <= 0 : now === 0) return ballot
  const others = Object.entries(ballot).filter(([other]) => other !== name)
  const entries = now + by === 0 ? others : [...others, [name, now + by] as const]
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
