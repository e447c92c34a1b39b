import { readWorkshop, setRound } from '@praatplaat/model/document'
import { roundOfStep, type Step } from '@praatplaat/model/workshop'
import type { Logger } from 'pino'
import type { WorkshopStorage } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import type { FollowEdits } from '../versions/automatic-versions.ts'
import { editDocument } from './edit-document.ts'

export interface SteerTablesOptions {
  readonly storage: Pick<WorkshopStorage, 'readWorkshop' | 'changeWorkshop'>
  /** The rooms follow by this, and so are made after it. */
  readonly rooms: () => Rooms
  readonly logger: Logger
}

/**
 * Does at the tables what the facilitator writes of the meeting: brings them to the round of a step that begins, and
 * puts them on hold. The server does it and no device, so that it also reaches tables at which everybody sleeps, and
 * goes on when the facilitator's laptop dies.
 */
export function steerTables({ storage, rooms, logger }: SteerTablesOptions): FollowEdits {
  return (workshopId, opened) => {
    let { step, frozen } = opened.read(readWorkshop)
    /** One after the other: who freezes and thaws in a breath wants the last of the two. */
    let underWay: Promise<void> = Promise.resolve()

    const tables = async () => (await storage.readWorkshop(workshopId))?.tables ?? []
    const notSteered = (error: unknown) => logger.warn({ error }, 'tables were not steered')
    const then = (work: () => Promise<void>) => {
      underWay = underWay.then(work).catch(notSteered)
    }
    const hold = (next: boolean) => async () => {
      await storage.changeWorkshop(workshopId, { frozen: next })
      for (const { canvasId } of await tables()) rooms().freeze(canvasId, next)
    }
    const begin = (next: Step) => async () => {
      for (const { canvasId } of await tables()) {
        // A table that cannot be reached keeps none of the others.
        await editDocument(rooms(), canvasId, (doc) => setRound(doc, roundOfStep[next])).catch(notSteered)
      }
    }

    // What was written last may not have reached the tables when the server ended.
    then(hold(frozen))
    return {
      edited(document) {
        const next = document.read(readWorkshop)
        if (next.frozen !== frozen) then(hold(next.frozen))
        if (next.step !== step && next.step !== null) then(begin(next.step))
        ;({ step, frozen } = next)
      },
      rest: () => underWay,
      stop: () => {},
    }
  }
}
