import { followWorkshop, writeWorkshop } from '@praatplaat/model/document'
import type { LiveWorkshop, WorkshopChanges } from '@praatplaat/model/workshop'
import type { SessionEnd } from '../session/session.ts'
import type { Signal } from '../session/signal.ts'
import { watchDocument } from '../session/watch-document.ts'

/** Where the meeting stands, for who facilitates it. */
export interface LiveMeeting {
  readonly workshop: Signal<LiveWorkshop>
  readonly inStep: Signal<boolean>
  readonly end: Signal<SessionEnd | null>
  /** Without a connection what is written waits on this page, and is sent when there is one. */
  readonly write: (changes: WorkshopChanges) => void
  readonly close: () => void
}

export function openMeeting(workshopId: string, key: string): LiveMeeting {
  const { doc, inStep, end, close } = watchDocument(workshopId, key)
  return {
    workshop: followWorkshop(doc),
    inStep,
    end,
    write: (changes) => writeWorkshop(doc, changes),
    close,
  }
}
