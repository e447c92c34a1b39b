import { expect, test } from 'vitest'
import { parseCpu, readCpu } from './read-cpu.ts'

test('user and system time are added up, in milliseconds', () => {
  const stat = '4242 (node) S 1 4242 4242 0 -1 4194560 5 0 0 0 123 45 0 0 20 0 11 0 99 1 2'
  expect(parseCpu(stat)).toBe(1_680)
})

test('a name with spaces and brackets shifts nothing', () => {
  const stat = '4242 (a (b) c) S 1 4242 4242 0 -1 4194560 5 0 0 0 7 1 0 0 20 0 11 0 99 1 2'
  expect(parseCpu(stat)).toBe(80)
})

test('of a process that is not there nothing is known', () => {
  expect(readCpu(2 ** 30)).toBeNull()
})
