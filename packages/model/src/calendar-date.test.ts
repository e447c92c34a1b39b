import { describe, expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date.ts'

describe('isCalendarDate', () => {
  it.each(['2027-01-21', '2028-02-29', '1999-12-31'])('takes %s', (date) =>
    expect(isCalendarDate(date)).toBe(true),
  )

  it.each(['2027-02-29', '2027-00-10', '2027-1-1', '2027-01-21T00:00', ' 2027-01-21', '', '2027-01-21\n'])(
    'refuses %j',
    (date) => expect(isCalendarDate(date)).toBe(false),
  )
})
