import { describe, expect, it } from 'vitest'
import { fitLabel } from './fit-label.ts'
import { labelNeed } from './label-need.ts'
import type { MeasureText } from './measure-text.ts'

const measure: MeasureText = (text, { size }) => text.length * size
const room = { size: 13, weight: 600, maxLines: 1, smallest: 11 } as const

describe('fitting a label', () => {
  it('[SC7] keeps its size where it fits', () => {
    expect(fitLabel('Buddy', { ...room, maxWidth: 65 }, measure)).toEqual({
      lines: ['Buddy'],
      whole: true,
      size: 13,
    })
  })

  it('[SC7] shrinks a little rather than cut a name', () => {
    expect(fitLabel('Buddy', { ...room, maxWidth: 60 }, measure)).toEqual({
      lines: ['Buddy'],
      whole: true,
      size: 12,
    })
  })

  it('[SC7] is cut at its smallest size when nothing helps', () => {
    expect(fitLabel('Buddy', { ...room, maxWidth: 44 }, measure)).toEqual({
      lines: ['Bud…'],
      whole: false,
      size: 11,
    })
  })

  it('knows beforehand how much room a label needs', () => {
    expect(labelNeed('Klant\u00ADmanager', 600, measure)).toEqual({ onOneLine: 12, onTwoLines: 7 })
    expect(labelNeed('Expert by experience', 600, measure)).toEqual({ onOneLine: 20, onTwoLines: 10 })
    expect(labelNeed('Buddy', 600, measure)).toEqual({ onOneLine: 5, onTwoLines: 5 })
  })
})
