import { expect, test } from 'vitest'
import { findLateLoads } from './find-late-loads.ts'

const sample = (server: string, value: number, what = 'lateness') => ({
  measure: '50x6',
  what,
  server,
  round: 1,
  value,
})

test('a load that was late in most rounds is named, one that was late once is not', () => {
  const samples = [
    ...[3, 200, 4].map((value) => sample('steady', value)),
    ...[3, 200, 40].map((value) => sample('hurried', value)),
    sample('slow', 900, 'p99'),
  ]
  expect(findLateLoads(samples)).toEqual([{ measure: '50x6', server: 'hurried' }])
})
