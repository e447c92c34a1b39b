import type * as Y from 'yjs'
import type { Rooms } from '../sync/rooms.ts'

/**
 * Edits a document by the server's own hand, and passes that on to whoever has it open. Nothing happens when it is
 * gone. @throws when it cannot be loaded now.
 */
export async function editDocument(
  rooms: Rooms,
  documentId: string,
  writer: (doc: Y.Doc) => void,
): Promise<void> {
  const room = await rooms.enter(documentId)
  if (!room) return
  try {
    await room.ready()
    // Something large may be taken again in the same moment.
    while (!room.edit(writer)) await room.ready()
  } finally {
    rooms.leave(documentId, room)
  }
}
