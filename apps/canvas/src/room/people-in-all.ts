import type { Signal } from '../session/signal.ts'
import type { RoomTable } from './use-tables.ts'
import type { PeopleAtTable } from './watch-table.ts'

/** How many people there are at all tables together. */
export function peopleInAll(tables: readonly RoomTable[]): Signal<number> {
  return sumOver(tables, ({ people }) => people.length)
}

/** How many of them have made their own view. */
export function readyInAll(tables: readonly RoomTable[]): Signal<number> {
  return sumOver(tables, ({ ready }) => ready)
}

function sumOver(tables: readonly RoomTable[], count: (at: PeopleAtTable) => number): Signal<number> {
  return {
    current: () => tables.reduce((sum, { watched }) => sum + count(watched.people.current()), 0),
    subscribe: (listener) => {
      const stops = tables.map(({ watched }) => watched.people.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
