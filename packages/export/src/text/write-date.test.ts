import { expect, test } from 'vitest'
import { dayOf, writeDate, writeTime } from './write-date.ts'

test('a date is written in full, in the language of the reader', () => {
  expect(writeDate('2027-01-21', 'nl')).toBe('21 januari 2027')
  expect(writeDate('2027-01-21', 'en')).toBe('21 January 2027')
})

test('the day of a moment is the day on Dutch clocks, in winter and in summer', () => {
  expect(dayOf(new Date('2027-01-21T22:59:59Z'))).toBe('2027-01-21')
  expect(dayOf(new Date('2027-01-21T23:00:00Z'))).toBe('2027-01-22')
  expect(dayOf(new Date('2027-07-01T22:00:00Z'))).toBe('2027-07-02')
})

test('the time of a moment is that on Dutch clocks, on 24 hours', () => {
  expect(writeTime(new Date('2027-01-21T08:05:00Z'), 'nl')).toBe('09:05')
  expect(writeTime(new Date('2027-07-01T22:05:00Z'), 'en')).toBe('00:05')
})
