import { compareTables, type Comparison } from '@praatplaat/model/comparison'
import { useMemo } from 'react'
import type { RoomTable } from '../room/use-tables.ts'
import { useSettled } from '../room/use-settled.ts'

/** How often is compared anew while people work, in milliseconds: one reads it, and it should stand still for that. */
const compareEvery = 2_000

/** The tables beside each other, live; `null` until all of them are here. */
export function useComparedTables(tables: readonly RoomTable[]): Comparison | null {
  const canvases = useSettled(
    useMemo(
      () => ({
        current: () => tables.map(({ watched }) => watched.canvas.current()),
        subscribe: (listener: () => void) => {
          const stops = tables.map(({ watched }) => watched.canvas.subscribe(listener))
          return () => {
            for (const stop of stops) stop()
          }
        },
      }),
      [tables],
    ),
    compareEvery,
  )
  return useMemo(() => {
    if (canvases.length !== tables.length || canvases.some((canvas) => canvas === null)) return null
    return compareTables(
      tables.map(({ number, name }, index) => ({ number, name, canvas: canvases[index]! })),
    )
  }, [tables, canvases])
}
