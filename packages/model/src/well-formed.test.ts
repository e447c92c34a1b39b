import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipText, wellFormed, wellFormedDeep } from './well-formed.ts'

const half = '\uD83D'

describe('well-formed text', () => {
  it('[DO4] has no half characters; whole ones stay', () => {
    expect(wellFormed(`a${half}b😀\uDE00`)).toBe('a\uFFFDb😀\uFFFD')
    expect(wellFormedDeep({ [half]: [half, 1, null, { deep: half }] })).toEqual({
      '\uFFFD': ['\uFFFD', 1, null, { deep: '\uFFFD' }],
    })
  })

  it('[DO4] is clipped between characters', () => {
    expect(clipText('a😀b', 2)).toBe('a')
    expect(clipText('a😀b', 3)).toBe('a😀')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, length) => {
        const clipped = clipText(text, length)
        expect(text.startsWith(clipped) && clipped.length <= length).toBe(true)
        expect(wellFormed(clipped)).toBe(clipped)
      }),
    )
  })
})
