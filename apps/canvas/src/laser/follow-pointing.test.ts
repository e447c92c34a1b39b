import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Other } from '../session/presence.ts'
import { signal } from '../session/signal.ts'
import { followPointing } from './follow-pointing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const restFor = 500
const quiet = { cursor: null, selection: null, drag: null, hand: false, ready: false }

/** Somebody who points in a phase, or at nothing. */
function person(name: string, phaseId: string | null): Other {
  const path = phaseId === null ? null : [{ boxId: `phase:${phaseId}`, phaseId, x: 0.5, y: 0.5 }]
  return {
    ...quiet,
    clientId: name.length,
    attendee: { name, roleId: null, colour: 0 },
    laser: path && { stroke: 0, spots: 1, path },
  }
}

function followed(first: readonly Other[] = []) {
  const others = signal<readonly Other[]>(first)
  const told: (readonly string[])[] = []
  const stop = followPointing({
    others,
    restFor,
    tell: (pointing) => told.push(pointing.map(({ attendee, phaseId }) => `${attendee.name} ${phaseId}`)),
  })
  return { told, stop, now: (...people: readonly Other[]) => others.set(people) }
}

it('tells at once that somebody points, and of who did so already', () => {
  const { told, now } = followed([person('Noor', 'match')])
  now(person('Noor', 'match'), person('Sam', 'support'))
  expect(told).toEqual([['Noor match'], ['Noor match', 'Sam support']])
})

it('tells of another phase once the laser rests there, and not of those that it crosses', () => {
  const { told, now } = followed([person('Noor', 'recruitment')])
  for (const phaseId of ['preparation', 'support', 'training']) {
    now(person('Noor', phaseId))
    vi.advanceTimersByTime(restFor - 100)
  }
  expect(told).toEqual([['Noor recruitment']])
  vi.advanceTimersByTime(100)
  expect(told.slice(1)).toEqual([['Noor training']])
})

it('says nothing of a moment in another phase, or off the board', () => {
  const { told, now } = followed([person('Noor', 'match')])
  for (const elsewhere of ['training', null]) {
    now(person('Noor', elsewhere))
    vi.advanceTimersByTime(restFor - 1)
    now(person('Noor', 'match'))
  }
  vi.advanceTimersByTime(10 * restFor)
  expect(told).toHaveLength(1)
})

it('tells that somebody points no more, or is no longer there', () => {
  const { told, now } = followed([person('Noor', 'match'), person('Sam', 'support')])
  now(person('Noor', null), person('Sam', 'support'))
  vi.advanceTimersByTime(restFor)
  expect(told.at(-1)).toEqual(['Sam support'])
  now()
  vi.advanceTimersByTime(restFor)
  expect(told.at(-1)).toEqual([])
})

it('tells nothing any more once one stops following', () => {
  const { told, stop, now } = followed([person('Noor', 'match')])
  now(person('Noor', 'training'))
  stop()
  vi.advanceTimersByTime(10 * restFor)
  expect(told).toHaveLength(1)
})
