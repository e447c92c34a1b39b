import { roleSymbols } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { iconPath } from './icon-path.ts'
import { symbolPath } from './symbol-path.ts'

describe('symbols', () => {
  it.each(roleSymbols)('%s is one path, and none is like another', (symbol) => {
    const path = symbolPath(symbol)
    expect(path).toMatch(/^M[\d\s.,a-z-]+$/iu)
    expect(roleSymbols.filter((other) => symbolPath(other) === path)).toEqual([symbol])
  })

  it('become a path whatever they are drawn with', () => {
    expect(iconPath([['line', { x1: 1, y1: 2, x2: 3, y2: 4 }]])).toBe('M1 2L3 4')
    expect(iconPath([['circle', { cx: 12, cy: 12, r: 10 }]])).toBe(
      'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z',
    )
    expect(iconPath([['polyline', { points: '1 2 3 4 5 6' }]])).toBe('M1 2 3 4 5 6')
    expect(iconPath([['rect', { x: 2, y: 3, width: 4, height: 5 }]])).toBe('M2 3h4v5h-4Z')
    expect(iconPath([['rect', { x: 0, y: 0, width: 8, height: 8, rx: 2 }]])).toBe(
      'M2 0h4a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-4a2 2 0 0 1 2 -2Z',
    )
  })

  it('keep a part that starts with a relative move where it was drawn', () => {
    const icon = iconPath([
      ['path', { d: 'M1 1h2' }],
      ['path', { d: 'm5 8 6 6' }],
      ['path', { d: 'm22 22-5-10-5 10' }],
      ['path', { d: 'm4 14h2' }],
    ])
    expect(icon).toBe('M1 1h2M5 8l6 6M22 22l-5-10-5 10M4 14h2')
  })

  it('refuse what they cannot draw', () => {
    expect(() => iconPath([['text', {}]])).toThrow('<text>')
  })
})
