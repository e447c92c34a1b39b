/** The middle value, or the mean of the two in the middle; `null` when there are none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const upper = Math.floor(sorted.length / 2)
  const lower = Math.ceil(sorted.length / 2) - 1
  return (sorted[lower]! + sorted[upper]!) / 2
}
