import { describe, expect, it } from 'vitest'
import { arrive, visitEndsAfter, visitsFrom, type Seen } from './visits.ts'

const monday: Seen = { at: Date.UTC(2027, 0, 18, 10), file: { of: 'monday' } }
const tuesday: Seen = { at: Date.UTC(2027, 0, 19, 10), file: { of: 'tuesday' } }

describe('a visit to a canvas', () => {
  it('is the first when nothing is kept', () => {
    expect(arrive(null, tuesday.at)).toEqual({ before: null, isNew: false })
  })

  it('is compared with how the last one ended, when that was a while ago', () => {
    const now = tuesday.at + visitEndsAfter
    expect(arrive({ latest: tuesday, before: monday }, now)).toEqual({ before: tuesday, isNew: true })
  })

  it('goes on for who was away for less, and is compared with the same as before', () => {
    const now = tuesday.at + visitEndsAfter - 1
    expect(arrive({ latest: tuesday, before: monday }, now)).toEqual({ before: monday, isNew: false })
    expect(arrive({ latest: tuesday, before: null }, now)).toEqual({ before: null, isNew: false })
  })

  it('goes on when the clock of the device was turned back', () => {
    expect(arrive({ latest: tuesday, before: monday }, monday.at)).toEqual({ before: monday, isNew: false })
  })
})

describe('what a device kept of visits', () => {
  it('is read back', () => {
    expect(visitsFrom({ latest: tuesday, before: monday })).toEqual({ latest: tuesday, before: monday })
    expect(visitsFrom({ latest: { at: 1, file: null }, before: null })).toEqual({
      latest: { at: 1, file: null },
      before: null,
    })
  })

  it.each([undefined, null, 7, [], {}, { latest: null }, { latest: { at: 'soon' } }])(
    'is nothing when it is %j',
    (stored) => {
      expect(visitsFrom(stored)).toBeNull()
    },
  )
})
