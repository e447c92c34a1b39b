import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wellFormed } from '../well-formed.ts'
import { spliceBetween, type Splice } from './splice-between.ts'

const few = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🨀', '\n'), maxLength: 8 })
const apply = (text: string, { at, remove, insert }: Splice) =>
  text.slice(0, at) + insert + text.slice(at + remove)

describe('spliceBetween', () => {
  it('finds the letters that were typed', () => {
    expect(spliceBetween('een plaat', 'een praatplaat')).toEqual({ at: 5, remove: 0, insert: 'raatp' })
    expect(spliceBetween('same', 'same')).toBeNull()
  })

  it('goes by the caret where equal letters leave it open', () => {
    expect(spliceBetween('aa', 'aaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
    expect(spliceBetween('aa', 'aaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' })
    expect(spliceBetween('aaa', 'aa', 0)).toEqual({ at: 0, remove: 1, insert: '' })
    expect(spliceBetween('aaa', 'aa', 2)).toEqual({ at: 2, remove: 1, insert: '' })
  })

  it('[DO4] replaces whole characters where only half of one differs', () => {
    expect(spliceBetween('a😀', 'a😁')).toEqual({ at: 1, remove: 2, insert: '😁' })
    expect(spliceBetween('😀', '🨀')).toEqual({ at: 0, remove: 2, insert: '🨀' })
  })

  it('[DO4] applied to the text before gives the text after, in whole characters', () => {
    fc.assert(
      fc.property(few, few, fc.option(fc.nat(20), { nil: undefined }), (before, after, caret) => {
        const splice = spliceBetween(before, after, caret)
        expect(splice ? apply(before, splice) : before).toBe(after)
        if (!splice) return
        expect(wellFormed(splice.insert)).toBe(splice.insert)
        expect(wellFormed(before.slice(0, splice.at))).toBe(before.slice(0, splice.at))
        expect(wellFormed(before.slice(splice.at + splice.remove))).toBe(
          before.slice(splice.at + splice.remove),
        )
      }),
      { numRuns: 2000 },
    )
  })
})
