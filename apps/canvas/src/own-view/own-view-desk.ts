import { followOwnViews, showOwnView, withdrawOwnView } from '@praatplaat/model/document'
import {
  draftFor,
  isEmptyView,
  showsItself,
  type OwnView,
  type OwnViewDraft,
  type OwnViewRound,
} from '@praatplaat/model/own-view'
import { mayDo } from '@praatplaat/protocol'
import { rememberedAttendee } from '../device/remembered-attendee.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { signal, type Signal, type WritableSignal } from '../session/signal.ts'
import { keepDraft, readDraft } from './device-draft.ts'

/** Where this reader makes their own view: their side of the round, which nobody looks at before the reveal. */
export interface OwnViewDesk {
  readonly round: Signal<OwnViewRound | null>
  /** `null` without a round, for who only watches, and until the device has told what it kept. */
  readonly draft: Signal<OwnViewDraft | null>
  /** Whether the device keeps it. */
  readonly kept: Signal<boolean>
  /** Whether the reader is at it. */
  readonly making: WritableSignal<boolean>
  /** Whether the reader said that it is done; the others hear that, and nothing of what it says. */
  readonly ready: Signal<boolean>
  readonly setReady: (ready: boolean) => void
  readonly change: (next: (view: OwnView) => OwnView) => void
  /** Shows it to everybody; nothing happens before the reveal. */
  readonly show: () => void
  readonly takeBack: () => void
}

const desks = new WeakMap<Session, OwnViewDesk>()

/** The desk of this reader at the open canvas. */
export function useOwnViewDesk(): OwnViewDesk {
  const session = useSession()
  const desk = desks.get(session) ?? openDesk(session)
  desks.set(session, desk)
  return desk
}

function openDesk({ canvasId, doc, ability, presence }: Session): OwnViewDesk {
  const round = followOwnViews(doc)
  const draft = signal<OwnViewDraft | null>(null)
  const kept = signal(true)
  const making = signal(false)
  const ready = signal(false)
  let stored: OwnViewDraft | null = null
  let isRead = false
  /** One after the other, so that what was written last is what is kept. */
  let writing: Promise<unknown> = Promise.resolve()

  const setReady = (next: boolean) => {
    if (next !== ready.current()) presence.showReady(next)
    ready.set(next)
  }
  const keep = (next: OwnViewDraft) => {
    stored = next
    draft.set(next)
    writing = writing.then(async () => kept.set(await keepDraft(canvasId, next)))
  }
  const show = () => {
    const [asked, made] = [round.current(), draft.current()]
    if (asked === null || made === null) return
    const view = { ...made.view, roleId: rememberedAttendee().seats[canvasId] ?? null }
    if (showOwnView(doc, asked.id, made.id, view)) keep({ ...made, shownIn: asked.id })
  }
  const look = () => {
    const asked = round.current()
    if (asked?.revealedAt !== null) setReady(false)
    if (!isRead || asked === null) return draft.set(null)
    stored = draftFor(asked, stored, newId())
    draft.set(stored)
    // At the reveal, and when this device slept through it.
    if (showsItself(asked, stored, Date.now())) show()
  }
  round.subscribe(look)
  // Who only watches has no view of their own to make.
  if (mayDo(ability, 'write')) {
    void readDraft(canvasId).then((found) => {
      stored = found
      isRead = true
      look()
    })
  }

  return {
    round,
    draft,
    kept,
    making,
    ready,
    setReady,
    change: (next) => {
      const [asked, made] = [round.current(), draft.current()]
      if (asked === null || made === null) return
      const view = next(made.view)
      if (view !== made.view) {
        keep({ ...made, view, changedAt: Date.now(), late: asked.revealedAt !== null })
      }
    },
    show,
    takeBack: () => {
      const [asked, made] = [round.current(), draft.current()]
      if (asked === null || made === null) return
      withdrawOwnView(doc, asked.id, made.id)
      keep({ ...made, shownIn: null, late: true })
    },
  }
}

/** Whether a view that was made is still to be shown. */
export function waitsToBeShown(draft: OwnViewDraft | null): boolean {
  return draft !== null && draft.shownIn === null && !isEmptyView(draft.view)
}
