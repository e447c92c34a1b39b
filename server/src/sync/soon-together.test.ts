import { expect, onTestFinished, test, vi } from 'vitest'
import { soonTogether } from './soon-together.ts'

test('what many are told is spread over turns, in order, and something else may come in between', async () => {
  const done: (number | 'else')[] = []
  const soon = soonTogether(1)
  const all = Array.from({ length: 100 }, (_, index) => index)
  await new Promise<void>((resolve) => {
    for (const index of all) {
      soon(() => {
        if (index === 0) setImmediate(() => done.push('else'))
        done.push(index)
        if (index === 99) resolve()
      })
    }
  })
  expect(done.filter((each) => each !== 'else')).toEqual(all)
  expect(done.indexOf('else')).toBeLessThan(99)
})

test('what is asked while others have their turn has its own', async () => {
  const soon = soonTogether(1)
  const done: string[] = []
  await new Promise<void>((resolve) => {
    soon(() => {
      done.push('first')
      soon(() => {
        done.push('second')
        resolve()
      })
    })
  })
  expect(done).toEqual(['first', 'second'])
})

test('each waits for half the time at least, and for no longer than all of it', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const soon = soonTogether(60)
  const waited: number[] = []
  const ask = () => {
    const asked = performance.now()
    soon(() => waited.push(performance.now() - asked))
  }
  for (let asked = 0; asked < 20; asked += 1) {
    ask()
    vi.advanceTimersByTime(7)
  }
  vi.advanceTimersByTime(60)
  expect(waited).toHaveLength(20)
  expect(Math.min(...waited)).toBeGreaterThanOrEqual(30)
  expect(Math.max(...waited)).toBeLessThanOrEqual(60)
})
