import { describe, expect, test } from 'vitest'
import { pathSegments } from './path-segments.ts'

const rounded = (d: string) =>
  pathSegments(d).map(([kind, ...numbers]) => [kind, ...numbers.map((number) => Number(number.toFixed(3)))])

describe('a path as moves, lines and cubic curves', () => {
  test('relative commands are written out, from where the pen is', () => {
    expect(pathSegments('M1 2l3 4h5v-6H0V1z')).toEqual([
      ['M', 1, 2],
      ['L', 4, 6],
      ['L', 9, 6],
      ['L', 9, 0],
      ['L', 0, 0],
      ['L', 0, 1],
      ['Z'],
    ])
  })

  test('after a close the pen is back at the start of what was closed', () => {
    expect(pathSegments('m5 5h5v5zl1 1').at(-1)).toEqual(['L', 6, 6])
  })

  test('what follows a move without a letter is a line, and numbers need no room between them', () => {
    expect(pathSegments('m1-2.5.5-3e1')).toEqual([
      ['M', 1, -2.5],
      ['L', 1.5, -32.5],
    ])
  })

  test('a quadratic curve becomes the cubic one that is the same', () => {
    expect(rounded('M0 0Q3 6 6 0')).toEqual([
      ['M', 0, 0],
      ['C', 2, 4, 4, 4, 6, 0],
    ])
  })

  test('a smooth curve mirrors the control point before it, and has none after another command', () => {
    expect(pathSegments('M0 0C1 1 2 1 3 0s2 1 3 0').at(-1)).toEqual(['C', 4, -1, 5, 1, 6, 0])
    expect(pathSegments('M0 0L3 0S5 1 6 0').at(-1)).toEqual(['C', 3, 0, 5, 1, 6, 0])
    expect(rounded('M0 0Q1 1 2 0T4 0').at(-1)).toEqual(rounded('M2 0Q3 -1 4 0').at(-1))
  })

  test.each(['X1 1', 'M1', 'L1 2 3'])('%s is no path', (d) => {
    expect(() => pathSegments(d)).toThrow(/path/)
  })
})

describe('an arc', () => {
  test('keeps to its circle, whichever way round', () => {
    for (const d of ['M10 0A10 10 0 1 1 0-10', 'M10 0A10 10 0 0 0 0-10', 'M10 0A10 10 0 0 1 0 10']) {
      for (const [x, y] of pointsOf(d)) expect(Math.hypot(x, y)).toBeCloseTo(10, 2)
    }
    expect(pathSegments('M10 0A10 10 0 1 1 0-10')).toHaveLength(4)
  })

  test('may have its flags against each other and against what follows', () => {
    expect(pathSegments('M1 0a1 1 0 01-1 1')).toEqual(pathSegments('M1 0a1 1 0 0 1 -1 1'))
    expect(pathSegments('M1 0a1 1 0 1 0.5.5').at(-1)?.slice(-2)).toEqual([1.5, 0.5])
  })

  test('with radii that do not reach is as large as it must be', () => {
    for (const [x, y] of pointsOf('M-10 0A1 1 0 0 1 10 0')) expect(Math.hypot(x, y)).toBeCloseTo(10, 2)
  })

  test('can lean over', () => {
    // An ellipse of 20 by 10 on its side: what is wide is high.
    const heights = pointsOf('M-10 0A20 10 90 0 1 10 0').map(([, y]) => y)
    expect(Math.min(...heights)).toBeCloseTo(-20, 1)
  })

  test('of no size is a line, and one to where the pen is, is nothing', () => {
    expect(pathSegments('M0 0A0 5 0 0 1 3 3').at(-1)).toEqual(['C', 0, 0, 3, 3, 3, 3])
    expect(pathSegments('M1 1A5 5 0 0 1 1 1')).toEqual([['M', 1, 1]])
  })
})

/** Where the curves of a path pass, at nine places each. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  let from: readonly [number, number] = [0, 0]
  return pathSegments(d).flatMap(([kind, ...numbers]) => {
    const start = from
    from = numbers.slice(-2) as [number, number]
    if (kind !== 'C') return []
    const [ax, ay, bx, by, x, y] = numbers as [number, number, number, number, number, number]
    return Array.from({ length: 9 }, (_, index) => {
      const t = index / 8
      const at = (p: number, q: number, r: number, s: number) =>
        p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t * t * (1 - t) + s * t ** 3
      return [at(start[0], ax, bx, x), at(start[1], ay, by, y)] as const
    })
  })
}
