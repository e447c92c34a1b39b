import {
  canvasFileToJson,
  canvasFromFile,
  canvasToFile,
  parseCanvasFile,
  type Canvas,
} from '@praatplaat/model'
import { mayDo } from '@praatplaat/protocol'
import { idle } from '../parts/idle.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { signal, type Signal, type WritableSignal } from '../session/signal.ts'
import { keepVisits, readVisits } from './device-visits.ts'
import { arrive, type Seen } from './visits.ts'

/** The visit before this one. */
export interface Visit {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number
  /** The canvas as it was then; `null` where this device keeps only the moment. */
  readonly canvas: Canvas | null
}

/** What this reader saw of the open canvas before. */
export interface VisitDesk {
  /** `null` on the first visit, and until the device has been asked. */
  readonly before: Signal<Visit | null>
  /** Whether the reader has just come back, and has not been told of it. */
  readonly isBack: WritableSignal<boolean>
  /** Follows the visit for as long as the canvas is on the screen; returns how to stop. */
  readonly follow: () => () => void
}

/** How soon after a change it is kept what the reader sees, in milliseconds: a page that ends has no time for it. */
const keptWithin = 5_000

/** How often it is kept that the reader is still there, in milliseconds. */
const keptEvery = 60_000

const desks = new WeakMap<Session, VisitDesk>()

export function useVisitDesk(): VisitDesk {
  const session = useSession()
  const desk = desks.get(session) ?? openDesk(session)
  desks.set(session, desk)
  return desk
}

function openDesk(session: Session): VisitDesk {
  const before = signal<Visit | null>(null)
  const isBack = signal(false)
  return {
    before,
    isBack,
    follow: () =>
      followVisit(session, (seen, isNew) => {
        before.set(seen && { at: seen.at, canvas: canvasIn(seen.file) })
        if (isNew) isBack.set(true)
      }),
  }
}

/**
 * A visit goes on while the page is seen. Where a page is hidden for long, as a phone in a pocket or a laptop that is
 * shut, whoever looks again comes back to what the others did meanwhile.
 */
function followVisit(session: Session, onArrival: (before: Seen | null, isNew: boolean) => void): () => void {
  const { canvasId, canvas, end } = session
  const snapshot = snapshotOf(session)
  const following = new AbortController()
  let before: Seen | null = null
  /** Before the device was asked, nothing may be written over what it kept. */
  let isHere = false

  let soon: ReturnType<typeof setTimeout> | undefined

  const keep = () => {
    clearTimeout(soon)
    soon = undefined
    // Of a canvas that was deleted, or that this key no longer opens, nothing is left behind.
    if (!isHere || end.current() !== null) return
    void keepVisits(canvasId, { latest: { at: Date.now(), file: snapshot(canvas.current()) }, before })
  }
  const enter = async () => {
    const arrival = arrive(await readVisits(canvasId), Date.now())
    if (following.signal.aborted || document.hidden) return
    before = arrival.before
    isHere = true
    onArrival(before, arrival.isNew)
    keep()
  }
  const leave = () => {
    keep()
    isHere = false
  }

  if (!document.hidden) void enter()
  const { signal: until } = following
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : void enter()), {
    signal: until,
  })
  addEventListener('pagehide', keep, { signal: until })
  const stopWatching = canvas.subscribe(() => (soon ??= setTimeout(() => void idle().then(keep), keptWithin)))
  const timer = setInterval(keep, keptEvery)
  return () => {
    stopWatching()
    clearInterval(timer)
    following.abort()
    leave()
  }
}

/** What is kept of a canvas; the same object while nobody changes it. A viewer's device keeps no copy of what it shows. */
function snapshotOf({ ability }: Session): (canvas: Canvas) => unknown {
  if (!mayDo(ability, 'write')) return () => null
  let last: { readonly canvas: Canvas; readonly file: unknown } | null = null
  return (canvas) => {
    if (last?.canvas !== canvas) last = { canvas, file: canvasFileToJson(canvasToFile(canvas)) }
    return last.file
  }
}

function canvasIn(file: unknown): Canvas | null {
  if (file === null) return null
  const parsed = parseCanvasFile(file)
  return parsed.ok ? canvasFromFile(parsed.file) : null
}
