import type { Signal } from '../session/signal.ts'
import type { RoomTable } from './use-tables.ts'

/** How many people there are at all tables together. */
export function peopleInAll(tables: readonly RoomTable[]): Signal<number> {
  return {
    current: () => tables.reduce((sum, { watched }) => sum + watched.people.current().people.length, 0),
    subscribe: (listener) => {
      const stops = tables.map(({ watched }) => watched.people.subscribe(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
