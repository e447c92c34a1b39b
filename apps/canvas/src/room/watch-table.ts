import type { Canvas } from '@praatplaat/model'
import { followCanvas } from '@praatplaat/model/document'
import { readPresence, type Attendee } from '@praatplaat/protocol'
import type { SessionEnd } from '../session/session.ts'
import { signal, type Signal } from '../session/signal.ts'
import { watchDocument } from '../session/watch-document.ts'

/** Who is at a table, and whether one of them asks for help. */
export interface PeopleAtTable {
  readonly people: readonly Attendee[]
  readonly hand: boolean
  /** How many of them have made their own view. */
  readonly ready: number
}

/** A table as one sees it from the room: live, and nothing is done to it from here. */
export interface WatchedTable {
  /** `null` until all of it is here. */
  readonly canvas: Signal<Canvas | null>
  readonly people: Signal<PeopleAtTable>
  readonly end: Signal<SessionEnd | null>
  readonly close: () => void
}

/** How often is looked who is there, in milliseconds: cursors move all the time, people seldom. */
const lookEvery = 500

export function watchTable(canvasId: string, key: string): WatchedTable {
  const { doc, awareness, inStep, end, close } = watchDocument(canvasId, key)
  const followed = followCanvas(doc)
  const canvas = signal<Canvas | null>(null)
  const people = signal<PeopleAtTable>({ people: [], hand: false, ready: 0 })
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = () => {
    if (inStep.current() || canvas.current()) canvas.set(followed.current())
  }
  inStep.subscribe(show)
  followed.subscribe(show)

  const look = () => {
    timer = undefined
    const present = [...awareness.getStates().values()]
      .map(readPresence)
      .filter((presence) => presence?.attendee)
    const next = {
      people: present.map((presence) => presence!.attendee!),
      hand: present.some((presence) => presence!.hand),
      ready: present.filter((presence) => presence!.ready).length,
    }
    if (JSON.stringify(next) !== JSON.stringify(people.current())) people.set(next)
  }
  awareness.on('change', () => (timer ??= setTimeout(look, lookEvery)))

  return {
    canvas,
    people,
    end,
    close: () => {
      clearTimeout(timer)
      followed.stop()
      close()
    },
  }
}
