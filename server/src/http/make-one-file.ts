import type { Locale } from '@praatplaat/model'
import { togetherFormats, type MadeFile } from '../exports/file-order.ts'
import type { StoredWorkshop } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import { orderWorkshopFile, type FileKind } from './exports.ts'
import { Problem } from './problem.ts'
import { openCanvasBytes } from './read-open-canvas.ts'

interface OneFile {
  readonly rooms: Rooms
  readonly workshop: StoredWorkshop
  readonly format: FileKind
  readonly locale: Locale
  readonly now: Date
}

/**
 * One file over all tables that are still there.
 *
 * @throws {Problem} for a format that is of one table only, when all tables are gone, and when too many wait.
 */
export async function makeOneFile({
  rooms,
  workshop,
  format: { name },
  locale,
  now,
}: OneFile): Promise<MadeFile['content']> {
  const format = togetherFormats.find((one) => one === name)
  if (!format) throw new Problem('unknown-format')
  const found = await Promise.all(
    workshop.tables.map(async ({ canvasId, number, name: table }) => {
      const document = await openCanvasBytes(rooms, canvasId).catch(unlessGone)
      return document === null ? [] : [{ number, name: table, document }]
    }),
  )
  const tables = found.flat()
  if (tables.length === 0) throw new Problem('workshop-not-found')
  const { content } = await orderWorkshopFile({ format, title: workshop.title, tables, locale, now })
  return content
}

/** A table may be deleted while the others are read. */
function unlessGone(error: unknown): null {
  if (error instanceof Problem && error.id === 'canvas-not-found') return null
  throw error
}
