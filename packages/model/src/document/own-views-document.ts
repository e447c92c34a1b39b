import type * as Y from 'yjs'
import { isEmptyView, type OwnView } from '../own-view/own-view.ts'
import {
  mostViews,
  ownViewRoundFrom,
  revealedKey,
  roundKey,
  viewKey,
  type OwnViewRound,
} from '../own-view/own-view-round.ts'

/**
 * Beside the records of the canvas: views are of the meeting and not of the plan, so that they are in no file, no version
 * and nobody's undo [OV8]. A client that does not know of them leaves them alone.
 */
function fieldsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('ownViews')
}

/** Where the table stands with the round of own views; `null` when nobody asked for one. */
export function readOwnViews(doc: Y.Doc): OwnViewRound | null {
  return ownViewRoundFrom(new Map(fieldsOf(doc).entries()))
}

/**
 * Asks everybody for a view of their own. As long as one that was asked for is not revealed, that is the same round; what
 * was shown in an earlier one is cleared away [OV3] [OV8]. Asking again for what was asked at that very moment, or before
 * it, is no other round.
 *
 * @param id a fresh random one.
 * @param askedAt milliseconds by the clock of who asks.
 */
export function askOwnViews(doc: Y.Doc, id: string, askedAt: number): void {
  const round = readOwnViews(doc)
  if (round !== null && (round.revealedAt === null || round.askedAt >= askedAt)) return
  doc.transact(() => {
    clear(fieldsOf(doc))
    fieldsOf(doc).set(roundKey, { id, askedAt })
  })
}

/**
 * Lets every device show its view. Who does so twice has done it once; without a round, or with one that was asked for
 * later, there is nothing to reveal [OV2].
 */
export function revealOwnViews(doc: Y.Doc, revealedAt: number): void {
  const round = readOwnViews(doc)
  if (round === null || round.revealedAt !== null || round.askedAt > revealedAt) return
  fieldsOf(doc).set(revealedKey(round.id), revealedAt)
}

/**
 * Shows a view. Under the same id it is the same view, from whichever page of a device it comes.
 *
 * @returns `false`, and nothing is written, before the reveal [OV2], for a view that says nothing, and when the table is full [OV5].
 */
export function showOwnView(doc: Y.Doc, roundId: string, viewId: string, view: OwnView): boolean {
  const round = readOwnViews(doc)
  if (round?.id !== roundId || round.revealedAt === null || isEmptyView(view)) return false
  const isThere = round.views.some(({ id }) => id === viewId)
  if (!isThere && round.views.length >= mostViews) return false
  const [fields, key] = [fieldsOf(doc), viewKey(roundId, viewId)]
  if (JSON.stringify(fields.get(key)) !== JSON.stringify(view)) fields.set(key, view)
  return true
}

/** Takes a view back that this device showed. */
export function withdrawOwnView(doc: Y.Doc, roundId: string, viewId: string): void {
  fieldsOf(doc).delete(viewKey(roundId, viewId))
}

/** Ends the round: what was shown is gone for everybody, and what was not stays where it is [OV8]. */
export function clearOwnViews(doc: Y.Doc): void {
  doc.transact(() => clear(fieldsOf(doc)))
}

/** Follows the round of own views. */
export function followOwnViews(doc: Y.Doc): {
  readonly current: () => OwnViewRound | null
  readonly subscribe: (listener: () => void) => () => void
} {
  const fields = fieldsOf(doc)
  const listeners = new Set<() => void>()
  let round = readOwnViews(doc)
  const renew = () => {
    round = readOwnViews(doc)
    for (const listener of listeners) listener()
  }
  return {
    current: () => round,
    subscribe: (listener) => {
      // Followed only as long as somebody listens: what comes first may have come in between.
      if (listeners.size === 0) {
        round = readOwnViews(doc)
        fields.observe(renew)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) fields.unobserve(renew)
      }
    },
  }
}

function clear(fields: Y.Map<unknown>): void {
  for (const key of fields.keys()) fields.delete(key)
}
