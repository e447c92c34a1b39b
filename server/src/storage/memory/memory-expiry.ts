import type { ExpiryStorage } from '../canvas-storage.ts'
import { dayOf } from '../last-day.ts'
import type { HeldCanvas } from './held-canvas.ts'

interface Drop {
  readonly dropCanvas: (canvasId: string) => void
  readonly dropWorkshop: (workshopId: string) => void
}

/** The last days of canvases that are kept in memory. */
export function memoryExpiry(
  canvases: ReadonlyMap<string, HeldCanvas>,
  require: (canvasId: string) => HeldCanvas,
  { dropCanvas, dropWorkshop }: Drop,
): ExpiryStorage {
  return {
    deleteAfter: async (canvasId) => canvases.get(canvasId)?.deleteAfter ?? null,
    async chooseDeleteAfter(canvasId, day) {
      const canvas = require(canvasId)
      canvas.deleteAfter = day
      canvas.deleteAfterChosen = true
    },
    async postponeDeletion(canvasId, day) {
      const canvas = canvases.get(canvasId)
      if (canvas && !canvas.deleteAfterChosen && canvas.deleteAfter < day) canvas.deleteAfter = day
    },
    async deleteExpired(now) {
      const expired = [...canvases].filter(([, { deleteAfter }]) => deleteAfter < dayOf(now))
      for (const [canvasId] of expired) dropCanvas(canvasId)
      const left = new Set(
        [...canvases.values()].filter(({ number }) => number > 0).map(({ workshopId }) => workshopId),
      )
      for (const [, { workshopId }] of expired) if (!left.has(workshopId)) dropWorkshop(workshopId)
      return expired.map(([canvasId]) => canvasId)
    },
  }
}
