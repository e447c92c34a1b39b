import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openSession } from './open-session.ts'
import { ScriptedSocket } from './testing/scripted-socket.ts'

beforeEach(() => {
  ScriptedSocket.asked = []
  vi.stubGlobal('WebSocket', ScriptedSocket)
})
afterEach(() => void vi.unstubAllGlobals())

it('stops trying to open a canvas when the reader has gone elsewhere', async () => {
  const leaving = new AbortController()
  const opening = openSession('left', 'key', { ability: 'view', workshopId: null }, leaving.signal)
  await expect.poll(() => ScriptedSocket.asked.length).toBe(1)
  leaving.abort()
  await expect(opening).rejects.toHaveProperty('name', 'AbortError')
  expect(ScriptedSocket.asked[0]!.readyState).toBe(3)
})
