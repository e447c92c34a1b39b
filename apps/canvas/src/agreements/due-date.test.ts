import { agreementStatuses } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { calendarDay, isOverdue } from './due-date.ts'

describe('the day of an agreement', () => {
  it('is a day where the reader is, also late in the evening', () => {
    expect(calendarDay(new Date(2027, 1, 3, 23, 59))).toBe('2027-02-03')
  })

  it('has passed from the next day on', () => {
    const agreement = { due: '2027-02-03', status: 'agreed' } as const
    expect(isOverdue(agreement, '2027-02-03')).toBe(false)
    expect(isOverdue(agreement, '2027-02-04')).toBe(true)
  })

  it('no longer matters once the agreement is done or dropped, or when it has none', () => {
    const overdue = agreementStatuses.filter((status) =>
      isOverdue({ due: '2020-01-01', status }, '2027-02-04'),
    )
    expect(overdue).toEqual(['proposed', 'agreed', 'running', 'stuck'])
    expect(isOverdue({ due: null, status: 'agreed' }, '2027-02-04')).toBe(false)
  })
})
