import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SavedState } from '../session/saved-state.ts'
import type { Session } from '../session/session.ts'
import { signal } from '../session/signal.ts'
import { NotSavedYet, untilSaved } from './until-saved.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sessionThatIs = (state: SavedState) => {
  const saved = signal(state)
  return { saved, session: { saved } as unknown as Session }
}

it('a version is asked for at once when the server has everything', async () => {
  await expect(untilSaved(sessionThatIs('saved').session)).resolves.toBeUndefined()
})

it('a version waits for the last edits to arrive', async () => {
  const { saved, session } = sessionThatIs('saving')
  let isDone = false
  const waiting = untilSaved(session).then(() => (isDone = true))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(isDone).toBe(false)
  saved.set('saved')
  await waiting
})

it('a version is not asked for when they do not arrive, as while the tables are on hold', async () => {
  const outcome = untilSaved(sessionThatIs('saving').session).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await outcome).toBeInstanceOf(NotSavedYet)
})

it.each(['offline', 'onDevice'] as const)('a version needs a connection: %s', async (state) => {
  await expect(untilSaved(sessionThatIs(state).session)).rejects.toMatchObject({ type: 'offline' })
})
