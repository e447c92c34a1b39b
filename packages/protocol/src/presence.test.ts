import { expect, test } from 'vitest'
import { readPresence } from './presence.ts'

const here = {
  attendee: { name: 'Noor', roleId: 'KM', colour: 3 },
  cursor: { boxId: 'chip:support.buddy', phaseId: 'support', x: 0.25, y: 0.5 },
  selection: 'chip:recruitment.case-manager',
  drag: null,
  hand: true,
  ready: true,
}

test('a presence is read as it was sent', () => {
  expect(readPresence(here)).toEqual(here)
})

test('who says nothing of a hand has not raised it, nor of being ready: a page from before there were such', () => {
  const { hand, ready, ...before } = here
  expect([hand, ready]).toEqual([true, true])
  expect(readPresence(before)).toEqual({ ...here, hand: false, ready: false })
})

test('what is not a presence, or is out of bounds, shows nobody', () => {
  expect(readPresence({})).toBeNull()
  expect(readPresence({ ...here, attendee: { ...here.attendee, name: 'x'.repeat(61) } })).toBeNull()
  expect(readPresence({ ...here, cursor: { ...here.cursor, x: 1e9 } })).toBeNull()
  expect(readPresence({ ...here, cursor: { ...here.cursor, y: Number.NaN } })).toBeNull()
  expect(readPresence({ ...here, selection: 'chip:<script>' })).toBeNull()
})
