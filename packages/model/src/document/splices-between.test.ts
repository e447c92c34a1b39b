import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wellFormed } from '../well-formed.ts'
import type { Splice } from './splice-between.ts'
import { splicesBetween } from './splices-between.ts'

const apply = (text: string, { at, remove, insert }: Splice) =>
  text.slice(0, at) + insert + text.slice(at + remove)
const words = fc.array(fc.constantFrom('de', 'werkgever', ' ', ' ', '\n', '.', '😀', '😁', '🨀', 'é'), {
  maxLength: 14,
})
const text = words.map((pieces) => pieces.join(''))

describe('splicesBetween', () => {
  it('[RE3] touches only the words that differ, from the last to the first', () => {
    expect(splicesBetween('Anna belt de gemeente op maandag', 'Anna mailt de gemeente op dinsdag')).toEqual([
      { at: 25, remove: 4, insert: 'dins' },
      { at: 5, remove: 2, insert: 'mai' },
    ])
    expect(splicesBetween('same', 'same')).toEqual([])
    expect(splicesBetween('', 'new')).toEqual([{ at: 0, remove: 0, insert: 'new' }])
    expect(splicesBetween('old', '')).toEqual([{ at: 0, remove: 3, insert: '' }])
  })

  it('[RE3] gives the text after, and never parts a character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let written = before
        for (const splice of splicesBetween(before, after)) {
          expect(wellFormed(splice.insert)).toBe(splice.insert)
          written = apply(written, splice)
          expect(wellFormed(written)).toBe(written)
        }
        expect(written).toBe(after)
      }),
      { numRuns: 2000 },
    )
  })

  it('[RE3] takes one replacement where two long texts have little in common, and takes no time for it', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
    const [before, after] = [long('a'), long('b')]
    const splices = splicesBetween(before, after)
    expect(splices).toHaveLength(1)
    expect(apply(before, splices[0]!)).toBe(after)
  })
})
