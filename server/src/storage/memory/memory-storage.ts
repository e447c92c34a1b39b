import type { CanvasStorage, NewKey, StoredWorkshop } from '../canvas-storage.ts'
import { mergeThroughDocument } from '../merge-through-document.ts'
import { CanvasGoneError } from '../storage-error.ts'
import { lastDay } from '../last-day.ts'
import type { HeldCanvas } from './held-canvas.ts'
import { memoryExpiry } from './memory-expiry.ts'
import { memoryVersions } from './memory-versions.ts'

interface HeldKey {
  readonly ability: NewKey['ability']
  readonly workshopId: string
  readonly canvasId: string | null
}

/** Storage that forgets everything with the process: for tests, which need neither disk nor thread. */
export function memoryStorage(): CanvasStorage {
  const canvases = new Map<string, HeldCanvas>()
  const keys = new Map<string, HeldKey>()
  const workshops = new Map<string, StoredWorkshop>()

  const dropCanvas = (canvasId: string) => {
    canvases.delete(canvasId)
    for (const [hash, key] of keys) if (key.canvasId === canvasId) keys.delete(hash)
  }
  const canvasesOf = (workshopId: string) =>
    [...canvases].filter(([, canvas]) => canvas.workshopId === workshopId).map(([id]) => id)
  const dropKeysOf = (workshopId: string) => {
    for (const [hash, key] of keys) if (key.workshopId === workshopId) keys.delete(hash)
  }
  const require = (canvasId: string) => {
    const canvas = canvases.get(canvasId)
    if (!canvas) throw new CanvasGoneError()
    return canvas
  }
  const merged = (log: readonly Uint8Array[]) => mergeThroughDocument(log).state

  return {
    ...memoryVersions(canvases, require, merged),
    ...memoryExpiry(canvases, require, { dropCanvas, dropKeysOf }),
    async createWorkshop({ id, title, createdAt, facilitateKeyHash, tables }) {
      keys.set(nameOf(facilitateKeyHash), { ability: 'facilitate', workshopId: id, canvasId: null })
      workshops.set(id, {
        title,
        tables: tables.map(({ canvasId, number, name }) => ({ canvasId, number, name })),
      })
      for (const { canvasId, state, keys: given } of tables) {
        canvases.set(canvasId, {
          workshopId: id,
          log: [state],
          sequence: 1,
          versions: [],
          deleteAfter: lastDay(new Date(createdAt)),
          deleteAfterChosen: false,
        })
        for (const { hash, ability } of given) keys.set(nameOf(hash), { ability, workshopId: id, canvasId })
      }
    },
    async readWorkshop(workshopId) {
      const workshop = workshops.get(workshopId)
      const tables = workshop?.tables.filter(({ canvasId }) => canvases.has(canvasId)) ?? []
      return workshop && tables.length > 0 ? { ...workshop, tables } : null
    },
    async deleteWorkshop(workshopId) {
      const gone = canvasesOf(workshopId)
      for (const canvasId of gone) dropCanvas(canvasId)
      dropKeysOf(workshopId)
      return gone
    },
    async deleteCanvas(canvasId) {
      const workshopId = canvases.get(canvasId)?.workshopId
      dropCanvas(canvasId)
      if (workshopId !== undefined && canvasesOf(workshopId).length === 0) dropKeysOf(workshopId)
    },
    async abilityForCanvas(keyHash, canvasId) {
      const key = keys.get(nameOf(keyHash))
      const canvas = canvases.get(canvasId)
      if (!key || !canvas || canvas.workshopId !== key.workshopId) return null
      return key.canvasId === null || key.canvasId === canvasId ? key.ability : null
    },
    async abilityForWorkshop(keyHash, workshopId) {
      const key = keys.get(nameOf(keyHash))
      return key?.workshopId === workshopId && key.canvasId === null ? key.ability : null
    },
    async addKey(canvasId, { hash, ability }) {
      const { workshopId } = require(canvasId)
      keys.set(nameOf(hash), { ability, workshopId, canvasId: ability === 'facilitate' ? null : canvasId })
    },
    async append(canvasId, update) {
      const canvas = require(canvasId)
      canvas.log = [...canvas.log, new Uint8Array(update)]
      canvas.sequence += 1
    },
    async load(canvasId) {
      const canvas = canvases.get(canvasId)
      return canvas ? mergeThroughDocument(canvas.log) : null
    },
    async compact(canvasId) {
      const canvas = canvases.get(canvasId)
      if (canvas) canvas.log = [merged(canvas.log)]
    },
    async check() {},
    async close() {},
  }
}

function nameOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64')
}
