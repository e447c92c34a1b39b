import type { Workshop } from '@praatplaat/protocol'
import { useCallback, useState } from 'react'
import { useOpen } from './use-open.ts'
import { watchTable, type WatchedTable } from './watch-table.ts'

type Table = Workshop['tables'][number]

/** A table of the workshop, with the line along which it is watched. */
export interface RoomTable extends Table {
  readonly watched: WatchedTable
}

/** Watches every table: one line for each, however often its name changes. A table that is deleted is gone at once. */
export function useTables(workshop: Workshop, accessKey: string): readonly RoomTable[] {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const ids = workshop.tables.map(({ canvasId }) => canvasId).join(' ')
  const lines = useOpen(
    useCallback(() => {
      const opened = new Map(ids.split(' ').map((canvasId) => [canvasId, watchTable(canvasId, accessKey)]))
      for (const [canvasId, { end }] of opened) {
        end.subscribe(() => setGone((before) => new Set([...before, canvasId])))
      }
      const close = () => {
        for (const line of opened.values()) line.close()
      }
      return { opened, close }
    }, [ids, accessKey]),
  )

  return workshop.tables.flatMap((table) => {
    const watched = lines?.get(table.canvasId)
    return watched && !gone.has(table.canvasId) ? [{ ...table, watched }] : []
  })
}
