import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the median is the middle one, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
})

test('of an even number it is the mean of the two in the middle', () => {
  expect(median([4, 1, 2, 100])).toBe(3)
})

test('of none there is no median', () => {
  expect(median([])).toBeNull()
})
