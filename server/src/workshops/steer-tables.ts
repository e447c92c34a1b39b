import {
  askOwnViews,
  bringVote,
  readWorkshop,
  removeVote,
  revealOwnViews,
  setRound,
} from '@praatplaat/model/document'
import { roundOfStep, type OwnViewsOfAll, type VoteAtAll } from '@praatplaat/model/workshop'
import type { Logger } from 'pino'
import type * as Y from 'yjs'
import type { WorkshopStorage } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import type { FollowEdits } from '../versions/automatic-versions.ts'
import { editDocument } from './edit-document.ts'

export interface SteerTablesOptions {
  readonly storage: Pick<WorkshopStorage, 'readWorkshop' | 'changeWorkshop'>
  /** The rooms follow by this, and so are made after it. */
  readonly rooms: () => Rooms
  readonly makeId: () => string
  readonly logger: Logger
}

/**
 * Does at the tables what the facilitator writes of the meeting: brings them to the round of a step that begins, asks for
 * people's own views and reveals them, opens and closes votes, and puts them on hold. The server does it and no device, so
 * that it also reaches tables at which everybody sleeps, and goes on when the facilitator's laptop dies.
 */
export function steerTables({ storage, rooms, makeId, logger }: SteerTablesOptions): FollowEdits {
  return (workshopId, opened) => {
    let { step, frozen, ownViews, vote } = opened.read(readWorkshop)
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
    const atEachTable = (write: (doc: Y.Doc) => void) => async () => {
      for (const { canvasId } of await tables()) {
        // A table that cannot be reached keeps none of the others.
        await editDocument(rooms(), canvasId, write).catch(notSteered)
      }
    }
    // Done twice it is done once, by the moments at which the facilitator did it [OV3].
    const bringOwnViews = ({ askedAt, revealedAt }: OwnViewsOfAll) =>
      atEachTable((doc) => {
        askOwnViews(doc, makeId(), askedAt)
        if (revealedAt !== null) revealOwnViews(doc, revealedAt)
      })

    const bringVoteToAll = (brought: VoteAtAll, former: VoteAtAll | null) =>
      atEachTable((doc) => {
        // Of two that were opened at once only one remains, and the other could be closed by nobody in the room.
        if (former?.closedAt === null && former.id !== brought.id) removeVote(doc, former.id)
        bringVote(doc, brought)
      })

    // What was written last may not have reached the tables when the server ended.
    then(hold(frozen))
    if (step === 'own-view' && ownViews !== null) then(bringOwnViews(ownViews))
    if (vote !== null) then(bringVoteToAll(vote, null))
    return {
      edited(document) {
        const next = document.read(readWorkshop)
        if (next.frozen !== frozen) then(hold(next.frozen))
        if (next.step !== step && next.step !== null) {
          const round = roundOfStep[next.step]
          then(atEachTable((doc) => setRound(doc, round)))
        }
        if (next.ownViews !== null && JSON.stringify(next.ownViews) !== JSON.stringify(ownViews)) {
          then(bringOwnViews(next.ownViews))
        }
        if (next.vote !== null && JSON.stringify(next.vote) !== JSON.stringify(vote)) {
          then(bringVoteToAll(next.vote, vote))
        }
        ;({ step, frozen, ownViews, vote } = next)
      },
      rest: () => underWay,
      stop: () => {},
    }
  }
}
