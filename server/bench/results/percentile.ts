/** The value that `percent` of a hundred do not exceed (nearest rank). @param sorted ascending; `NaN` when empty. */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}
