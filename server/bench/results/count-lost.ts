/**
 * How many edits are missing of those that should be there.
 *
 * @param promised For each writer, that its first so many edits should be there.
 * @param kept For each writer, the numbers of the edits that are.
 */
export function countLost(promised: readonly number[], kept: readonly (readonly number[])[]): number {
  return promised.reduce((lost, count, writer) => {
    const there = (kept[writer] ?? []).filter((edit) => edit < count)
    return lost + count - new Set(there).size
  }, 0)
}
