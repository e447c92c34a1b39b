import { expect, test } from 'vitest'
import { countLost } from './count-lost.ts'

test('what was promised and is not there is lost', () => {
  expect(countLost([3, 2], [[0, 2], []])).toBe(3)
})

test('what was never promised is not lost, and does not make up for what is', () => {
  expect(countLost([2], [[0, 1]])).toBe(0)
  expect(countLost([2], [[0, 5, 6, 7]])).toBe(1)
})
