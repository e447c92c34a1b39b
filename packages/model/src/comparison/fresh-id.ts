import type { ListedKind } from '../record-kinds.ts'

const longestId = 64

/**
 * An id that nothing of its kind has in the plan: its own, or when another table has that for another thing, as tables
 * that began with the same case do, with the number of its table [MG3].
 *
 * @param taken what was given out, as `kind/id`; what is given now is added.
 */
export function freshId(kind: ListedKind, id: string, table: number, taken: Set<string>): string {
  for (let tries = 0; ; tries += 1) {
    const suffix = tries === 0 ? '' : tries === 1 ? `-t${table}` : `-t${table}-${tries}`
    const candidate = id.slice(0, longestId - suffix.length) + suffix
    if (taken.has(`${kind}/${candidate}`)) continue
    taken.add(`${kind}/${candidate}`)
    return candidate
  }
}
