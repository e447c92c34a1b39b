import { describe, expect, it } from 'vitest'
import { measureByTable } from './measure-by-table.ts'

const type = { size: 100, weight: 400 } as const

describe('measuring by table', () => {
  it("takes the typeface's own widths", () => {
    // The advance width of "W" in the regular weight is 856 of 1,000 units.
    expect(measureByTable('W', type)).toBeCloseTo(85.6)
    expect(measureByTable('WW', { ...type, size: 50 })).toBeCloseTo(85.6)
  })

  it('knows that a bolder weight is wider', () => {
    const widths = ([400, 600, 700] as const).map((weight) =>
      measureByTable('Klantmanager', { size: 13, weight }),
    )
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(new Set(widths).size).toBe(3)
  })

  it('covers the letters of Europe', () => {
    const odd = Array.from('ÀéïøßŁőŠžığŒ€–—‘’“”•…').filter((letter) => {
      const width = measureByTable(letter, type)
      return width < 10 || width > 130 || width === 70
    })
    expect(odd).toEqual([])
  })

  it('gives a soft hyphen and a combining accent no width', () => {
    expect(measureByTable('a\u00ADb', type)).toBe(measureByTable('ab', type))
    expect(measureByTable('e\u0301', type)).toBe(measureByTable('e', type))
  })

  it('rather takes an unknown letter for too wide than for too narrow', () => {
    expect(measureByTable('Ж', type)).toBe(70)
    expect(measureByTable('求', type)).toBe(100)
  })
})
