import { generateNKeysBetween } from 'fractional-indexing'

/** The same items in the same order, each with the fractional index of its place. */
export function inRow<T extends object>(items: readonly T[]): readonly (T & { readonly order: string })[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => ({ ...item, order: keys[index]! }))
}
