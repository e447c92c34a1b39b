import type { Canvas } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import type { Rooms } from '../sync/rooms.ts'
import { Problem } from './problem.ts'

/**
 * The canvas as it stands now, with edits that are on their way to the disk.
 *
 * @throws {Problem} when it is gone. @throws {StorageUnavailableError} when it cannot be loaded now.
 */
export async function readOpenCanvas(rooms: Rooms, canvasId: string): Promise<Canvas> {
  const room = await rooms.enter(canvasId)
  if (!room) throw new Problem('canvas-not-found')
  try {
    await room.ready()
    return room.document().read(readCanvas)
  } finally {
    rooms.leave(canvasId, room)
  }
}
