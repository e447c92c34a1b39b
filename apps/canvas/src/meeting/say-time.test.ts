import { expect, it } from 'vitest'
import { sayTime } from './say-time.ts'

it.each([
  [0, '00:00'],
  [1, '00:01'],
  [462_000, '07:42'],
  [3_725_000, '1:02:05'],
])('%i ms are %s', (milliseconds, said) => {
  expect(sayTime(milliseconds)).toBe(said)
})
