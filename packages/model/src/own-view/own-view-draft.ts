import { emptyView, isEmptyView, ownViewFrom, type OwnView } from './own-view.ts'
import type { OwnViewRound } from './own-view-round.ts'

/** A view that is being made: on one device and nowhere else, until its round is revealed [OV2]. */
export interface OwnViewDraft {
  /** The random name under which it will be shown. */
  readonly id: string
  readonly view: OwnView
  /** Milliseconds by the clock of this device. */
  readonly changedAt: number
  /** Whether it was changed last when the others could be seen already. */
  readonly late: boolean
  /** The round in which it was shown. */
  readonly shownIn: string | null
}

/** As long as a code to join by: after that, the meeting for which it was made is over. */
export const shownByItselfWithin = 12 * 60 * 60 * 1000

export function emptyDraft(id: string): OwnViewDraft {
  return { id, view: emptyView, changedAt: 0, late: false, shownIn: null }
}

/** Reads a draft that a device kept; `null` when it is none. */
export function ownViewDraftFrom(held: unknown): OwnViewDraft | null {
  const { id, view, changedAt, late, shownIn } = (held ?? {}) as Partial<Record<keyof OwnViewDraft, unknown>>
  const read = ownViewFrom(view)
  if (typeof id !== 'string' || typeof changedAt !== 'number' || read === null) return null
  return {
    id,
    view: read,
    changedAt,
    late: late === true,
    shownIn: typeof shownIn === 'string' ? shownIn : null,
  }
}

/** The draft for a round: one that was shown in another round makes way for an empty one [OV3]. */
export function draftFor(round: OwnViewRound, draft: OwnViewDraft | null, newId: string): OwnViewDraft {
  const serves = draft !== null && (draft.shownIn === null || draft.shownIn === round.id)
  return serves ? draft : emptyDraft(newId)
}

/**
 * Whether a device shows its view without asking: at the reveal, and when it slept through that. What was made after the
 * reveal, or for a meeting of days ago, its maker is asked about first [OV4].
 */
export function showsItself(round: OwnViewRound, draft: OwnViewDraft, now: number): boolean {
  if (round.revealedAt === null || draft.shownIn !== null || draft.late || isEmptyView(draft.view))
    return false
  return Math.abs(now - draft.changedAt) < shownByItselfWithin
}
