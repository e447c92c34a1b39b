import { expect, test } from 'vitest'
import { readPresence } from './presence.ts'

const here = {
  attendee: { name: 'Noor', roleId: 'KM', colour: 3 },
  cursor: [10, 20],
  selection: { kind: 'chip', id: 'werving.KM' },
  drag: null,
}

test('a presence is read as it was sent', () => {
  expect(readPresence(here)).toEqual(here)
})

test('what is not a presence, or is out of bounds, shows nobody', () => {
  expect(readPresence({})).toBeNull()
  expect(readPresence({ ...here, attendee: { ...here.attendee, name: 'x'.repeat(61) } })).toBeNull()
  expect(readPresence({ ...here, cursor: [1e9, 0] })).toBeNull()
  expect(readPresence({ ...here, cursor: [Number.NaN, 0] })).toBeNull()
  expect(readPresence({ ...here, selection: { kind: 'chip', id: '<script>' } })).toBeNull()
})
