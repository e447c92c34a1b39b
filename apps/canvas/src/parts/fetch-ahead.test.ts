import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchAhead, mayBeWanted } from './fetch-ahead.ts'

const fetched: string[] = []
for (const name of ['panel', 'view']) {
  mayBeWanted(async (locale) => {
    fetched.push(`${name} in ${locale}`)
  })
}

beforeEach(() => {
  fetched.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('navigator', {})
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('parts are fetched one after another, each when the browser has nothing else to do', async () => {
  fetchAhead('nl')
  expect(fetched).toEqual([])
  await vi.advanceTimersToNextTimerAsync()
  expect(fetched).toEqual(['panel in nl'])
  await vi.advanceTimersToNextTimerAsync()
  expect(fetched).toEqual(['panel in nl', 'view in nl'])
  await vi.runAllTimersAsync()
  expect(fetched).toHaveLength(2)
})

it('who left is not fetched for any more', async () => {
  const stop = fetchAhead('nl')
  await vi.advanceTimersToNextTimerAsync()
  stop()
  await vi.runAllTimersAsync()
  expect(fetched).toEqual(['panel in nl'])
})

it('who saves data is left alone', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  fetchAhead('nl')
  await vi.runAllTimersAsync()
  expect(fetched).toEqual([])
})
