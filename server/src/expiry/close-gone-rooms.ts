import type { ExpiryOptions } from './start-expiry.ts'

/**
 * Closes the rooms of canvases that are no longer in storage: an administrator's command deletes
 * in a process of its own. Nobody new can come in there, and whoever edits is told at once; this
 * is for those who only look.
 */
export async function closeGoneRooms({
  storage,
  rooms,
}: Pick<ExpiryOptions, 'storage' | 'rooms'>): Promise<void> {
  for (const canvasId of rooms.canvasIds()) {
    if ((await storage.deleteAfter(canvasId)) === null) rooms.close(canvasId, 'gone')
  }
}
