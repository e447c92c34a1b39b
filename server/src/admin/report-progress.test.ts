import { expect, test } from 'vitest'
import { reportProgress } from './report-progress.ts'
import { sayBytes } from './say-bytes.ts'

test('a long task says once a second how far it is, and a short one nothing', () => {
  let now = 0
  const told: string[] = []
  const progress = reportProgress(
    (line) => told.push(line),
    () => now,
  )
  for (let step = 1; step <= 30; step += 1) {
    now += 100
    progress(() => `${step} of 30`)
  }
  expect(told).toEqual(['10 of 30', '20 of 30', '30 of 30'])
})

test.each([
  [999, '999 bytes'],
  [12_345, '12.3 kB'],
  [12_345_678, '12.3 MB'],
  [5_000_000_000, '5000.0 MB'],
])('%d bytes read as %s', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words)
})
