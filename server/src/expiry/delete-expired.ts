import type { ExpiryOptions } from './start-expiry.ts'

/** Deletes the canvases whose last day is over, and tells whoever still has one open. */
export async function deleteExpired({
  storage,
  rooms,
  logger,
  now,
}: Pick<ExpiryOptions, 'storage' | 'rooms' | 'logger' | 'now'>): Promise<void> {
  const gone = await storage.deleteExpired(now())
  for (const canvasId of gone) rooms.close(canvasId, 'gone')
  if (gone.length > 0) logger.info({ canvases: gone.length }, 'expired canvases were deleted')
}
