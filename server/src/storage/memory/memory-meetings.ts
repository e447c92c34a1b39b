import type { StoredWorkshop, WorkshopStorage } from '../canvas-storage.ts'
import type { HeldCanvas, HeldWorkshop } from './held-canvas.ts'

type Meetings = Pick<
  WorkshopStorage,
  'readWorkshop' | 'changeWorkshop' | 'renameTable' | 'giveJoinCode' | 'workshopBehind' | 'workshopOf'
>

/** The workshops that are kept in memory, while they are held. */
export function memoryMeetings(
  canvases: ReadonlyMap<string, HeldCanvas>,
  workshops: Map<string, HeldWorkshop>,
): Meetings {
  const tablesOf = (workshopId: string) =>
    [...canvases]
      .filter(([, canvas]) => canvas.workshopId === workshopId && canvas.number > 0)
      .map(([canvasId, { number, name }]) => ({ canvasId, number, name }))
      .toSorted((a, b) => a.number - b.number)
  const read = (workshop: HeldWorkshop | undefined): StoredWorkshop | null =>
    workshop ? { ...workshop, tables: tablesOf(workshop.id) } : null
  const behind = (code: string) => [...workshops.values()].find(({ joinCode }) => joinCode === code)

  return {
    readWorkshop: async (workshopId) => read(workshops.get(workshopId)),
    async changeWorkshop(workshopId, change) {
      const workshop = workshops.get(workshopId)
      if (workshop) workshops.set(workshopId, { ...workshop, ...change })
      return workshop !== undefined
    },
    async renameTable(workshopId, number, name) {
      const table = [...canvases.values()].find(
        (canvas) => canvas.workshopId === workshopId && canvas.number === number && number > 0,
      )
      if (table) table.name = name
      return table !== undefined
    },
    async giveJoinCode(workshopId, code) {
      const workshop = workshops.get(workshopId)
      if (!workshop) return null
      if (workshop.joinCode === null && !behind(code))
        workshops.set(workshopId, { ...workshop, joinCode: code })
      return workshops.get(workshopId)!.joinCode
    },
    async workshopBehind(code, now) {
      const workshop = behind(code)
      const until = workshop?.doorsOpenUntil
      return until !== undefined && until !== null && until > now.toISOString() ? read(workshop) : null
    },
    async workshopOf(canvasId) {
      const canvas = canvases.get(canvasId)
      const workshop = canvas && canvas.number > 0 ? workshops.get(canvas.workshopId) : undefined
      if (!workshop) return null
      return {
        workshopId: workshop.id,
        tables: tablesOf(workshop.id).length,
        hasCode: workshop.joinCode !== null,
        frozen: workshop.frozen,
      }
    },
  }
}
