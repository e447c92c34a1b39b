import { roundOf } from '@praatplaat/model/document'
import type { VersionKind } from '@praatplaat/protocol'
import type { Logger } from 'pino'
import type { ExpiryStorage, VersionStorage } from '../storage/canvas-storage.ts'
import { lastDay } from '../storage/last-day.ts'
import { CanvasGoneError } from '../storage/storage-error.ts'
import type { RoomDocument } from '../sync/room-document.ts'

/** Sees the edits of one canvas that is open. */
export interface EditFollower {
  /** An edit is in the document and on its way to the log. To be called before it is appended. */
  readonly edited: (document: RoomDocument) => void
  /** Nobody is there any more. Resolves when what was edited is kept as a version, or could not be. */
  readonly rest: () => Promise<void>
  readonly stop: () => void
}

/** @param document as it is before anybody edits it. */
export type FollowEdits = (canvasId: string, document: RoomDocument) => EditFollower

export interface AutomaticVersionsOptions {
  readonly storage: Pick<VersionStorage & ExpiryStorage, 'makeVersion' | 'postponeDeletion'>
  readonly now: () => Date
  readonly makeId: () => string
  readonly logger: Logger
  /** So long nobody edits, in milliseconds, for it to be quiet. */
  readonly quietAfter: number
}

/** Rounds that end sooner after one another than this, in milliseconds, are somebody who goes to and fro. */
const shortestRound = 10_000

/**
 * Makes the versions that nobody has to think of: of each round as it ends, and of what there
 * is when it gets quiet. A version that cannot be made costs nobody their edits: they are in
 * the log. While a canvas is edited its last day moves on.
 */
export function automaticVersions(options: AutomaticVersionsOptions): FollowEdits {
  const { storage, logger, now } = options

  const attempt = async (work: Promise<unknown>, what: string) => {
    try {
      await work
    } catch (error) {
      if (!(error instanceof CanvasGoneError)) logger.warn({ error }, what)
    }
  }
  const make = (canvasId: string, kind: VersionKind) => {
    const version = { id: options.makeId(), createdAt: now().toISOString(), kind, name: null }
    return attempt(storage.makeVersion(canvasId, version), 'a version was not made')
  }
  const postpone = (canvasId: string) =>
    attempt(storage.postponeDeletion(canvasId, lastDay(now())), 'a last day was not moved on')

  return (canvasId, opened) => {
    let round = opened.read(roundOf)
    let roundEndedAt = -Infinity
    /** `null`: everything is in a version. */
    let editedAt: number | null = null
    let timer: NodeJS.Timeout | null = null

    const look = (after: number) => {
      timer = setTimeout(() => {
        const quietFor = performance.now() - (editedAt ?? 0)
        if (quietFor < options.quietAfter) look(options.quietAfter - quietFor)
        else void rest()
      }, after)
      timer.unref()
    }
    const stop = () => {
      if (timer) clearTimeout(timer)
      timer = null
    }
    const rest = async () => {
      stop()
      if (editedAt === null) return
      editedAt = null
      await Promise.all([postpone(canvasId), make(canvasId, 'quiet')])
    }

    return {
      edited(document) {
        // The edit that ends a round is not in the log yet: the version holds the round as it was.
        const [ended, at] = [round, performance.now()]
        round = document.read(roundOf)
        if (round !== ended && at - roundEndedAt >= shortestRound) {
          roundEndedAt = at
          void make(canvasId, 'round-end')
        }
        if (editedAt === null) {
          void postpone(canvasId)
          look(options.quietAfter)
        }
        editedAt = at
      },
      rest,
      stop,
    }
  }
}
