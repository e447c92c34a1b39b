import type { Attendee, Presence as PresenceState } from '@praatplaat/protocol'
import { Awareness, encodeAwarenessUpdate, applyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { awarenessPresence } from './presence.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function awarenessOf(clientId: number): Awareness {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const awareness = new Awareness(doc)
  stops.push(() => awareness.destroy())
  return awareness
}

/** Our presence, and somebody else whose awareness reaches us at once. */
function table() {
  const [ours, theirs] = [awarenessOf(1), awarenessOf(2)]
  const presence = awarenessPresence(ours)
  stops.push(presence.stop)
  const told = { attendees: 0, others: 0 }
  presence.attendees.subscribe(() => (told.attendees += 1))
  presence.others.subscribe(() => (told.others += 1))
  const bram: Attendee = { name: 'Bram', roleId: null, colour: 3 }
  return {
    presence,
    told,
    bramSays: (said: Partial<PresenceState>) => {
      theirs.setLocalState({ attendee: bram, cursor: null, selection: null, drag: null, ...said })
      applyAwarenessUpdate(ours, encodeAwarenessUpdate(theirs, [2]), 'network')
    },
  }
}

describe('who else is at this table', () => {
  it('stays the same list while somebody moves their cursor', () => {
    const { presence, told, bramSays } = table()
    bramSays({})
    const first = presence.attendees.current()
    expect(first.map(({ attendee }) => attendee.name)).toEqual(['Bram'])
    bramSays({ cursor: { boxId: 'phase:match', phaseId: 'match', x: 0.1, y: 0.2 } })
    bramSays({ cursor: { boxId: 'phase:match', phaseId: 'match', x: 0.3, y: 0.4 } })
    expect(told).toEqual({ attendees: 1, others: 3 })
    expect(presence.attendees.current()).toBe(first)
  })

  it('is another list when somebody takes another seat', () => {
    const { presence, told, bramSays } = table()
    bramSays({})
    bramSays({ attendee: { name: 'Bram', roleId: 'buddy', colour: 3 } })
    expect(told.attendees).toBe(2)
    expect(presence.attendees.current()[0]!.attendee.roleId).toBe('buddy')
  })
})

describe('what this reader points at', () => {
  it('is told at most once in 50 ms while it moves, and where it came to rest always', () => {
    vi.useFakeTimers()
    const awareness = awarenessOf(1)
    const presence = awarenessPresence(awareness)
    stops.push(presence.stop, () => void vi.useRealTimers())
    const told: PresenceState['laser'][] = []
    awareness.on('update', () =>
      told.push((awareness.getLocalState() as PresenceState | null)?.laser ?? null),
    )
    for (let step = 1; step <= 60; step += 1) {
      const spot = { boxId: 'phase:match', phaseId: 'match', x: step / 100, y: 0.5 }
      presence.showLaser({ stroke: 0, spots: step, path: [spot] })
      vi.advanceTimersByTime(16)
    }
    vi.advanceTimersByTime(50)
    expect(told.length).toBeLessThanOrEqual(Math.ceil((60 * 16) / 50) + 1)
    expect(told.at(-1)?.spots).toBe(60)

    presence.showLaser(null)
    vi.advanceTimersByTime(50)
    expect(told.at(-1)).toBeNull()
  })
})
