import { shownPhases } from '@praatplaat/model'
import { useMemo } from 'react'
import { useSignal } from '../session/session-context.tsx'
import type { RoomTable } from './use-tables.ts'

/** How many phases the table with the most of them has. */
export function useMostPhases(tables: readonly RoomTable[]): number {
  return useSignal(
    useMemo(
      () => ({
        current: () =>
          Math.max(
            1,
            ...tables.map(({ watched }) => {
              const canvas = watched.canvas.current()
              return canvas ? shownPhases(canvas).length : 0
            }),
          ),
        subscribe: (listener: () => void) => {
          const stops = tables.map(({ watched }) => watched.canvas.subscribe(listener))
          return () => {
            for (const stop of stops) stop()
          }
        },
      }),
      [tables],
    ),
  )
}
