import { expect, test, vi } from 'vitest'
import { sizeBound } from './size-bound.ts'

test('the document is measured only when the sum of what came passes the bound', () => {
  const measure = vi.fn<() => number>(() => 50)
  const bound = sizeBound(100, 40, measure)
  expect(bound.fits(60, () => true)).toBe(true)
  expect(measure).not.toHaveBeenCalled()
  expect(bound.fits(30, () => true)).toBe(true)
  expect(measure).toHaveBeenCalledTimes(1)
})

test('what does not fit is not counted in', () => {
  const bound = sizeBound(100, 90, () => 90)
  expect(bound.fits(11, () => true)).toBe(false)
  expect(bound.fits(10, () => true)).toBe(true)
})

test('what adds nothing always fits, is not counted, and costs no measuring', () => {
  const measure = () => expect.unreachable()
  const bound = sizeBound(100, 120, measure)
  expect(bound.fits(500, () => false)).toBe(true)
})
