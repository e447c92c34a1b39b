import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrder, inOrder } from './in-order.ts'

const ordered = fc.record({
  id: fc.stringMatching(/^[a-c]{1,2}$/),
  order: fc.constantFrom('', 'a0', 'a1', 'Zz'),
})

describe('inOrder', () => {
  it('[OR1] sorts by index, then by id; what has no index stands last', () => {
    const row = [
      { id: 'late', order: '' },
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a1' },
      { id: 'c', order: 'Zz' },
      { id: 'early', order: '' },
    ]
    expect(inOrder(row).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'early', 'late'])
  })

  it('[OR1] gives the same order whatever order things came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ordered, { selector: ({ id }) => id }), (row) => {
        expect(inOrder(row.toReversed())).toEqual(inOrder(row))
      }),
    )
  })

  it('[OR1] is a total order', () => {
    fc.assert(
      fc.property(ordered, ordered, ordered, (a, b, c) => {
        expect(compareOrder(a, b)).toBe(0 - compareOrder(b, a))
        expect(compareOrder(a, b) === 0).toBe(a.id === b.id && a.order === b.order)
        const rises = compareOrder(a, b) <= 0 && compareOrder(b, c) <= 0
        expect(!rises || compareOrder(a, c) <= 0).toBe(true)
      }),
    )
  })
})
