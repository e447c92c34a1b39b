import type { Canvas } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import type * as Y from 'yjs'
import type { DocumentBytes } from '../sync/document-bytes.ts'
import type { Room } from '../sync/room.ts'
import type { Rooms } from '../sync/rooms.ts'
import { Problem } from './problem.ts'

/**
 * The canvas as it stands now, with edits that are on their way to the disk. Reading a full one takes tens of
 * milliseconds, in which nobody else is served: what can be read in another thread is to go there, see {@link openCanvasBytes}.
 *
 * @throws {Problem} when it is gone. @throws {StorageUnavailableError} when it cannot be loaded now.
 */
export function readOpenCanvas(rooms: Rooms, canvasId: string): Promise<Canvas> {
  return readOpenDocument(rooms, canvasId, readCanvas)
}

/** The same for any document, such as where a meeting stands. */
export function readOpenDocument<T>(rooms: Rooms, documentId: string, read: (doc: Y.Doc) => T): Promise<T> {
  return inside(rooms, documentId, async (room) => {
    await room.ready()
    return room.document().read(read)
  })
}

/**
 * The same, not yet read.
 *
 * @throws {Problem} when it is gone. @throws {StorageUnavailableError} when it cannot be loaded now.
 */
export function openCanvasBytes(rooms: Rooms, canvasId: string): Promise<DocumentBytes> {
  return inside(rooms, canvasId, (room) => room.content())
}

async function inside<T>(rooms: Rooms, canvasId: string, take: (room: Room) => Promise<T>): Promise<T> {
  const room = await rooms.enter(canvasId)
  if (!room) throw new Problem('canvas-not-found')
  try {
    return await take(room)
  } finally {
    rooms.leave(canvasId, room)
  }
}
