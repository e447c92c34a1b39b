import { afterEach, expect, it, vi } from 'vitest'
import { measureServerClock, serverNow } from './server-clock.ts'

afterEach(() => vi.unstubAllGlobals())

it('tells the time of the server on a device whose clock is twenty minutes slow', async () => {
  const wrongBy = 20 * 60_000
  vi.stubGlobal('fetch', async () => Response.json({ now: Date.now() + wrongBy }))
  await measureServerClock()
  expect(Math.abs(serverNow() - Date.now() - wrongBy)).toBeLessThan(500)
  expect(Number.isInteger(serverNow())).toBe(true)
})

it('keeps to what it knew when the server does not answer', async () => {
  const before = serverNow() - Date.now()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await measureServerClock()
  expect(Math.abs(serverNow() - Date.now() - before)).toBeLessThan(50)
})
