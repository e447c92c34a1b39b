import type { Signal } from '../session/signal.ts'
import type { RoomTable } from './use-tables.ts'
import type { WatchedTable } from './watch-table.ts'

/** How many people there are at all tables together. */
export function peopleInAll(tables: readonly RoomTable[]): Signal<number> {
  return sumOver(
    tables,
    ({ people }) => people,
    ({ people }) => people.length,
  )
}

/** How many of them have made their own view. */
export function readyInAll(tables: readonly RoomTable[]): Signal<number> {
  return sumOver(
    tables,
    ({ people }) => people,
    ({ ready }) => ready,
  )
}

/** How many ballots of a vote were handed in at all tables together. */
export function ballotsInAll(tables: readonly RoomTable[], voteId: string): Signal<number> {
  return sumOver(
    tables,
    ({ votes }) => votes,
    (votes) => votes.find(({ id }) => id === voteId)?.ballots ?? 0,
  )
}

function sumOver<T>(
  tables: readonly RoomTable[],
  at: (table: WatchedTable) => Signal<T>,
  count: (held: T) => number,
): Signal<number> {
  return {
    current: () => tables.reduce((sum, { watched }) => sum + count(at(watched).current()), 0),
    subscribe: (listener) => {
      const stops = tables.map(({ watched }) => at(watched).subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
