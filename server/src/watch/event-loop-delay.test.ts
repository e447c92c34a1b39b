import { expect, test } from 'vitest'
import { until } from '../testing/until.ts'
import { watchEventLoopDelay } from './event-loop-delay.ts'

test('work that stands in the way shows for as long as it took, once', async () => {
  const delay = watchEventLoopDelay()
  const looks = async (count: number) => {
    let turns = 0
    await until(() => (turns += 1) > count)
  }
  await looks(10)
  delay.read()
  await looks(10)

  const began = performance.now()
  while (performance.now() - began < 120);
  await looks(10)
  const { max } = delay.read()
  expect(max).toBeGreaterThan(0.1)
  expect(delay.read()).toEqual({ p50: 0, p99: 0, max: 0 })
  delay.stop()
})
