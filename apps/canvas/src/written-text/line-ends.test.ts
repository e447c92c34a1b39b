import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownPlace, shownText, storedPlace } from './line-ends.ts'

describe('line ends from a file', () => {
  it('shows every kind as one line end', () => {
    expect(shownText('een\r\ntwee\rdrie\nvier')).toBe('een\ntwee\ndrie\nvier')
  })

  it('finds the letter that is meant', () => {
    const stored = 'een\r\ntwee\r\ndrie'
    const place = storedPlace(stored, shownText(stored).indexOf('drie'))
    expect(stored.slice(place)).toBe('drie')
    expect(shownText(stored).slice(shownPlace(stored, place))).toBe('drie')
  })

  it('goes to the stored text and back without a step lost', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\r', '\n', '\r\n') })
    fc.assert(
      fc.property(text, fc.nat(30), (stored, candidate) => {
        const shown = Math.min(candidate, shownText(stored).length)
        expect(shownPlace(stored, storedPlace(stored, shown))).toBe(shown)
      }),
    )
  })
})
