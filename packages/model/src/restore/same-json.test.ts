import { describe, expect, it } from 'vitest'
import { sameJson } from './same-json.ts'

describe('sameJson', () => {
  it.each([
    [
      { nl: 'a', en: 'b' },
      { en: 'b', nl: 'a' },
    ],
    [
      [1, [null, 'x']],
      [1, [null, 'x']],
    ],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('%j is %j', (one, other) => expect(sameJson(one, other)).toBe(true))

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{}, []],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ constructor: 1 }, { a: 1 }],
    [null, {}],
    ['1', 1],
  ])('%j is not %j', (one, other) => expect(sameJson(one, other)).toBe(false))
})
