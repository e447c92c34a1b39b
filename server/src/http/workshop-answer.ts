import type { Workshop } from '@praatplaat/protocol'
import type { StoredWorkshop } from '../storage/canvas-storage.ts'

/** A workshop as its facilitator gets it. */
export function workshopAnswer(workshop: StoredWorkshop, now: Date): Workshop {
  const { id, title, heldOn, archivedAt, joinCode, doorsOpenUntil, tables } = workshop
  const areOpen = joinCode !== null && doorsOpenUntil !== null && doorsOpenUntil > now.toISOString()
  return {
    workshopId: id,
    title,
    heldOn,
    archivedAt,
    doors: areOpen ? { code: joinCode, openUntil: doorsOpenUntil } : null,
    tables: [...tables],
  }
}
