import type { Canvas } from '@praatplaat/model'
import { followCanvas, followSaid, followVotes, sayToTable } from '@praatplaat/model/document'
import type { Vote } from '@praatplaat/model/vote'
import type { Message } from '@praatplaat/model/workshop'
import { readPresence, type Attendee } from '@praatplaat/protocol'
import { serverNow } from '../meeting/server-clock.ts'
import { attendeeColour } from '../session/attendee-colour.ts'
import type { SessionEnd } from '../session/session.ts'
import { signal, type Signal } from '../session/signal.ts'
import { watchDocument } from '../session/watch-document.ts'

/** Somebody at a table, with the id by which presence knows their device. */
export interface Seated extends Attendee {
  readonly clientId: number
}

/** Who is at a table, and whether one of them asks for help. */
export interface PeopleAtTable {
  readonly people: readonly Seated[]
  readonly hand: boolean
  /** How many of them have made their own view. */
  readonly ready: number
}

/** A table as one sees it from the room: live, and nothing is done to its canvas from here. */
export interface WatchedTable {
  /** `null` until all of it is here. */
  readonly canvas: Signal<Canvas | null>
  readonly people: Signal<PeopleAtTable>
  /** The phases in which somebody points with the laser, with the colour of who. */
  readonly pointedAt: Signal<Readonly<Record<string, string>>>
  readonly votes: Signal<readonly Vote[]>
  /** What was said to this table alone. */
  readonly said: Signal<Message | null>
  /** Says something to this table alone; an empty message takes it back. */
  readonly say: (text: string) => void
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
  const pointedAt = signal<Readonly<Record<string, string>>>({})
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = () => {
    if (inStep.current() || canvas.current()) canvas.set(followed.current())
  }
  inStep.subscribe(show)
  followed.subscribe(show)

  const look = () => {
    timer = undefined
    const present = [...awareness.getStates()].flatMap(([clientId, state]) => {
      const presence = readPresence(state)
      if (!presence?.attendee) return []
      const { hand, ready, attendee, laser } = presence
      return [{ hand, ready, laser, seated: { ...attendee, clientId } }]
    })
    const next = {
      people: present.map(({ seated }) => seated),
      hand: present.some(({ hand }) => hand),
      ready: present.filter(({ ready }) => ready).length,
    }
    if (JSON.stringify(next) !== JSON.stringify(people.current())) people.set(next)
    const pointed = Object.fromEntries(
      present.flatMap(({ laser, seated }) => {
        const spot = laser?.path.at(-1)
        return spot ? [[spot.phaseId, attendeeColour(seated.colour)]] : []
      }),
    )
    if (JSON.stringify(pointed) !== JSON.stringify(pointedAt.current())) pointedAt.set(pointed)
  }
  awareness.on('change', () => (timer ??= setTimeout(look, lookEvery)))

  return {
    canvas,
    people,
    pointedAt,
    votes: followVotes(doc),
    said: followSaid(doc),
    say: (text) => sayToTable(doc, text, serverNow()),
    end,
    close: () => {
      clearTimeout(timer)
      followed.stop()
      close()
    },
  }
}
