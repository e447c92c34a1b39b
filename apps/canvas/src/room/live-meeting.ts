import { followWorkshop, writeWorkshop } from '@praatplaat/model/document'
import type { LiveWorkshop, WorkshopChanges } from '@praatplaat/model/workshop'
import type { SessionEnd } from '../session/session.ts'
import { signal, type Signal } from '../session/signal.ts'
import { watchDocument } from '../session/watch-document.ts'
import { doneElsewhere, type DoneElsewhere } from './done-elsewhere.ts'

/** Where the meeting stands, for who facilitates it. */
export interface LiveMeeting {
  readonly workshop: Signal<LiveWorkshop>
  readonly inStep: Signal<boolean>
  readonly end: Signal<SessionEnd | null>
  /** What was done last on another screen, by another facilitator or by this one; a new object every time. */
  readonly elsewhere: Signal<DoneElsewhere | null>
  /**
   * Whether what can be pressed has moved or turned under the finger just now, because of what was done elsewhere. Who
   * presses in that moment has seen what stood there before: a pause would go on, and the doors that both open would close.
   */
  readonly hasJustTurned: (what: 'doors' | 'meeting') => boolean
  /** Without a connection what is written waits on this page, and is sent when there is one. */
  readonly write: (changes: WorkshopChanges) => void
  readonly close: () => void
}

/** How long it takes to see that something turned, and not to press it, in milliseconds. */
const secondThought = 700

export function openMeeting(workshopId: string, key: string): LiveMeeting {
  const { doc, inStep, end, close } = watchDocument(workshopId, key)
  const workshop = followWorkshop(doc)
  const elsewhere = signal<DoneElsewhere | null>(null)
  const turnedAt = { doors: -Infinity, meeting: -Infinity }
  let before = workshop.current()
  /** What is there when the page opens is no news. */
  let isOpen = false
  inStep.subscribe(() => (isOpen ||= inStep.current()))
  workshop.subscribe((fromHere) => {
    const after = workshop.current()
    const did = doneElsewhere(before, after)
    const turned = JSON.stringify(before.doors) !== JSON.stringify(after.doors)
    before = after
    if (fromHere || !isOpen) return
    // The server writes the doors, also those that were opened here: who presses twice does not close them.
    if (turned) turnedAt.doors = performance.now()
    if (did === null) return
    turnedAt.meeting = performance.now()
    elsewhere.set(did)
  })

  return {
    workshop,
    inStep,
    end,
    elsewhere,
    hasJustTurned: (what) => performance.now() - turnedAt[what] < secondThought,
    write: (changes) => writeWorkshop(doc, changes),
    close,
  }
}
