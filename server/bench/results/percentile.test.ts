import { expect, test } from 'vitest'
import { percentile } from './percentile.ts'

const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1)

test('a percentile is a value that was measured: the smallest that so many do not exceed', () => {
  expect(percentile(hundred, 50)).toBe(50)
  expect(percentile(hundred, 99)).toBe(99)
  expect(percentile(hundred, 100)).toBe(100)
  expect(percentile([1, 2, 3], 50)).toBe(2)
})

test('of one value every percentile is that value', () => {
  expect([0, 50, 99].map((percent) => percentile([7], percent))).toEqual([7, 7, 7])
})

test('of nothing there is no percentile', () => {
  expect(percentile([], 50)).toBeNaN()
})
