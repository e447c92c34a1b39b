import { splitsPair } from '../well-formed.ts'

/** One replacement in a text: at `at`, `remove` characters go and `insert` comes. Counted in UTF-16 units, as the browser counts. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/**
 * The one replacement that makes `before` to `after`, or `null` when they are equal.
 *
 * @param caret where the caret stands in `after`. It settles what equal letters leave open
 *   (which "a" of "aa" was typed?), so that two people in one word do not swap letters.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const typed = Math.max(0, after.length - before.length)

  const furthest = Math.max(0, Math.min(shorter, caret - typed))
  let start = 0
  while (start < furthest && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1

  // A pair of surrogates is one character: never cut it in two, for half of one cannot be stored.
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end -= 1
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}
