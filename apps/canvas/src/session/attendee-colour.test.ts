import { expect, it } from 'vitest'
import { attendeeColour, colourNumberOf, initials } from './attendee-colour.ts'

it('shows the first letters of the first and the last name', () => {
  expect(initials('Samira')).toBe('SA')
  expect(initials('Joost van Dijk')).toBe('JD')
  expect(initials('  fatima  ')).toBe('FA')
  expect(initials('')).toBe('')
})

it('counts letters as people do', () => {
  expect(initials('e\u0301lodie')).toBe('E\u0301L')
  expect(initials('👩‍🏫 Juf')).toBe('👩‍🏫J')
})

it('gives everyone a colour that stays theirs', () => {
  expect(attendeeColour(colourNumberOf(123_456))).toBe(attendeeColour(colourNumberOf(123_456)))
  expect(attendeeColour(63)).toMatch(/^#[0-9A-F]{6}$/)
})
