import type { CanvasStorage, NewKey } from '../canvas-storage.ts'
import { mergeThroughDocument } from '../merge-through-document.ts'
import { CanvasGoneError } from '../storage-error.ts'
import { lastDay, never } from '../last-day.ts'
import type { HeldCanvas, HeldWorkshop } from './held-canvas.ts'
import { memoryExpiry } from './memory-expiry.ts'
import { memoryMeetings } from './memory-meetings.ts'
import { memoryVersions } from './memory-versions.ts'

interface HeldKey {
  readonly ability: NewKey['ability']
  readonly workshopId: string
  readonly canvasId: string | null
}

/** Storage that forgets everything with the process: for tests, which need neither disk nor thread. */
export function memoryStorage(): CanvasStorage {
  const canvases = new Map<string, HeldCanvas>()
  const workshops = new Map<string, HeldWorkshop>()
  const keys = new Map<string, HeldKey>()

  const dropCanvas = (canvasId: string) => {
    canvases.delete(canvasId)
    for (const [hash, key] of keys) if (key.canvasId === canvasId) keys.delete(hash)
  }
  const canvasesOf = (workshopId: string) =>
    [...canvases]
      .filter(([, canvas]) => canvas.workshopId === workshopId && canvas.number > 0)
      .map(([id]) => id)
  const dropWorkshop = (workshopId: string) => {
    workshops.delete(workshopId)
    canvases.delete(workshopId)
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
    ...memoryExpiry(canvases, require, { dropCanvas, dropWorkshop }),
    ...memoryMeetings(canvases, workshops),
    async createWorkshop({ id, title, heldOn, createdAt, facilitateKeyHash, tables }) {
      const nothing = { archivedAt: null, joinCode: null, doorsOpenUntil: null, frozen: false }
      workshops.set(id, { id, title, heldOn, ...nothing })
      keys.set(nameOf(facilitateKeyHash), { ability: 'facilitate', workshopId: id, canvasId: null })
      const document = { workshopId: id, sequence: 1, versions: [] }
      canvases.set(id, {
        ...document,
        number: 0,
        name: '',
        log: [Uint8Array.of(0, 0)],
        deleteAfter: never,
        deleteAfterChosen: true,
      })
      for (const { canvasId, number, name, state, keys: given } of tables) {
        canvases.set(canvasId, {
          ...document,
          number,
          name,
          log: [state],
          deleteAfter: lastDay(new Date(createdAt)),
          deleteAfterChosen: false,
        })
        for (const { hash, ability } of given) keys.set(nameOf(hash), { ability, workshopId: id, canvasId })
      }
    },
    async deleteWorkshop(workshopId) {
      const gone = canvasesOf(workshopId)
      for (const canvasId of gone) dropCanvas(canvasId)
      dropWorkshop(workshopId)
      return gone
    },
    async deleteCanvas(canvasId) {
      const canvas = canvases.get(canvasId)
      if (!canvas || canvas.number === 0) return
      dropCanvas(canvasId)
      if (canvasesOf(canvas.workshopId).length === 0) dropWorkshop(canvas.workshopId)
    },
    async abilityForCanvas(keyHash, canvasId) {
      const key = keys.get(nameOf(keyHash))
      const canvas = canvases.get(canvasId)
      if (!key || !canvas || canvas.number === 0 || canvas.workshopId !== key.workshopId) return null
      return key.canvasId === null || key.canvasId === canvasId ? key.ability : null
    },
    async abilityForDocument(keyHash, documentId) {
      const key = keys.get(nameOf(keyHash))
      const document = canvases.get(documentId)
      if (!key || !document || document.workshopId !== key.workshopId) return null
      if (key.canvasId === null || key.canvasId === documentId) return key.ability
      return document.number === 0 ? 'view' : null
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
