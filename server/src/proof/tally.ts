/** Counts what came of what. */
export interface Tally {
  readonly count: (kind: string, outcome: string) => void
  readonly total: () => number
  /** How many kinds there were any of. */
  readonly kinds: () => number
  readonly outcomes: () => ReadonlyMap<string, number>
  /** A line for each kind, with what came of it. */
  readonly table: () => string
}

export function createTally(): Tally {
  const counts = new Map<string, Map<string, number>>()
  const outcomes = () => {
    const sums = new Map<string, number>()
    for (const row of counts.values())
      for (const [outcome, count] of row) sums.set(outcome, (sums.get(outcome) ?? 0) + count)
    return sums
  }
  return {
    count(kind, outcome) {
      const row = counts.get(kind) ?? new Map<string, number>()
      counts.set(kind, row.set(outcome, (row.get(outcome) ?? 0) + 1))
    },
    total: () => [...outcomes().values()].reduce((sum, count) => sum + count, 0),
    kinds: () => counts.size,
    outcomes,
    table: () =>
      [...counts]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([kind, row]) => `  ${kind.padEnd(44)} ${describe(row)}`)
        .join('\n'),
  }
}

function describe(row: ReadonlyMap<string, number>): string {
  return [...row]
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${outcome} ${count}`)
    .join(', ')
}
