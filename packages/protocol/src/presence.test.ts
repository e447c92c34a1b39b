import { expect, test } from 'vitest'
import { mostLaserSpots, mostPresenceBytes, readPresence } from './presence.ts'

const spot = { boxId: 'chip:support.buddy', phaseId: 'support', x: 0.25, y: 0.5 }

const here = {
  attendee: { name: 'Noor', roleId: 'KM', colour: 3 },
  cursor: spot,
  selection: 'chip:recruitment.case-manager',
  drag: null,
  hand: true,
  ready: true,
  laser: { stroke: 2, spots: 40, path: [spot, { ...spot, x: 0.3 }] },
}

const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one)

/** In UTF-8. */
const bytesOf = (text: string) => encodeURIComponent(text).replaceAll(/%../g, '.').length

test('a presence is read as it was sent', () => {
  expect(readPresence(here)).toEqual(here)
})

test('a page from before there were such has raised no hand, is not ready, and points at nothing', () => {
  const { hand, ready, laser, ...before } = here
  expect([hand, ready, laser.spots]).toEqual([true, true, 40])
  expect(readPresence(before)).toEqual({ ...here, hand: false, ready: false, laser: null })
})

test('what is not a presence, or is out of bounds, shows nobody', () => {
  expect(readPresence({})).toBeNull()
  expect(readPresence({ ...here, attendee: { ...here.attendee, name: 'x'.repeat(61) } })).toBeNull()
  expect(readPresence({ ...here, cursor: { ...here.cursor, x: 1e9 } })).toBeNull()
  expect(readPresence({ ...here, cursor: { ...here.cursor, y: Number.NaN } })).toBeNull()
  expect(readPresence({ ...here, selection: 'chip:<script>' })).toBeNull()
})

test.each([
  ['no spots', { stroke: 0, spots: 1, path: [] }],
  ['more spots than are told at once', { stroke: 0, spots: 9, path: times(mostLaserSpots + 1, spot) }],
  ['a spot out of bounds', { stroke: 0, spots: 1, path: [{ ...spot, x: 1e9 }] }],
  ['a spot that is no number', { stroke: 0, spots: 1, path: [{ ...spot, y: '0.5' }] }],
  ['a count below nothing', { stroke: -1, spots: 1, path: [spot] }],
  ['a count in between', { stroke: 0, spots: 1.5, path: [spot] }],
])('a laser with %s shows nobody', (_what, laser) => {
  expect(readPresence({ ...here, laser })).toBeNull()
})

test('who points and has everything else to show, with ids of the longest kind, stays within the bound', () => {
  const id = 'p'.repeat(129)
  const far = { boxId: `${'k'.repeat(20)}:${id}`, phaseId: id, x: -99.9999, y: -99.9999 }
  const most = {
    attendee: { name: '…'.repeat(60), roleId: id, colour: 63 },
    cursor: null,
    selection: far.boxId,
    drag: null,
    hand: false,
    ready: false,
    laser: { stroke: 99_999, spots: 9_999_999, path: times(mostLaserSpots, far) },
  }
  expect(readPresence(most)).toEqual(most)
  expect(bytesOf(JSON.stringify(most))).toBeLessThanOrEqual(mostPresenceBytes)
})
