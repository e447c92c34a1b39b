import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { inOrder, type Ordered } from './in-order.ts'
import { isFractionalIndex, OrderKey } from './order-key.ts'
import { orderAll, placeInOrder } from './place-in-order.ts'

/** The row as it stands once `id` has been given a place. */
function placed(row: readonly Ordered[], id: string, index: number): readonly Ordered[] {
  const changes = placeInOrder(row, id, index)
  return inOrder(
    [...row, { id, order: '' }].map((item) => ({ ...item, order: changes[item.id] ?? item.order })),
  )
}

const rowOf = (...orders: readonly string[]) => inOrder(orders.map((order, at) => ({ id: `r${at}`, order })))

describe('placeInOrder', () => {
  it('[OR2] writes one index where there is room', () => {
    expect(Object.keys(placeInOrder(rowOf('a0', 'a1', 'a2'), 'new', 1))).toEqual(['new'])
    expect(placeInOrder([], 'new', 0)).toEqual({ new: 'a0' })
  })

  it('[OR2] gives those behind new ones where neighbours tie, and leaves those in front', () => {
    const changes = placeInOrder(rowOf('a0', 'a1', 'a1', 'a2'), 'new', 2)
    expect(Object.keys(changes).toSorted()).toEqual(['new', 'r2'])
  })

  it.each([
    ['an end that cannot go further', [`A${'0'.repeat(25)}1`], 0],
    ['an index as long as can be', [`a0${'1'.repeat(198)}`, `a0${'1'.repeat(197)}2`], 1],
  ])('[OR3] gives the whole row new ones at %s', (_, orders, index) => {
    const row = rowOf(...orders)
    const after = placed(row, 'new', index)
    expect(after.map(({ id }) => id)).toEqual(row.map(({ id }) => id).toSpliced(index, 0, 'new'))
    expect(after.every(({ order }) => isFractionalIndex(order) && order.length < 10)).toBe(true)
  })

  it('[OR2] [OR3] puts it just where it was asked, whatever indexes the others have', () => {
    const anyIndex = fc.constantFrom('', 'a0', 'a1', 'a1', 'a0V', 'Zz', 'b00', 'a0Vzz')
    const row = fc.array(anyIndex, { maxLength: 8 })
    fc.assert(
      fc.property(row, fc.integer({ min: -2, max: 12 }), (orders, index) => {
        const before = rowOf(...orders)
        const at = Math.max(0, Math.min(index, before.length))
        const after = placed(before, 'new', index)
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).toSpliced(at, 0, 'new'))
        expect(isFractionalIndex(after[at]?.order ?? '')).toBe(true)
      }),
    )
  })

  it('[OR3] never ends: fifteen hundred drops at one spot', () => {
    let row: readonly Ordered[] = rowOf('a0', 'a1')
    for (let drop = 0; drop < 1500; drop += 1) row = placed(row, `d${drop}`, 1)
    expect(row[1]?.id).toBe('d1499')
    expect(row.every(({ order }) => isFractionalIndex(order))).toBe(true)
  })
})

describe('OrderKey', () => {
  it.each(['0', 'a', 'a00', 'zz', '!', `A${'0'.repeat(26)}`, 'a'.repeat(201)])('[OR3] refuses %s', (key) => {
    expect(v.is(OrderKey, key)).toBe(false)
  })

  it('[OR3] takes what is made, and no place at all', () => {
    const ids = Array.from({ length: 100 }, (_, at) => String(at))
    expect(Object.values(orderAll(ids)).every((key) => v.is(OrderKey, key))).toBe(true)
    expect(v.is(OrderKey, '')).toBe(true)
  })
})
