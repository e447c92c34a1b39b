import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import type { SavedState } from '../session/saved-state.ts'
import { signal } from '../session/signal.ts'
import { useView } from '../view-state/view.ts'
import { useGuardWork } from './use-guard-work.ts'

const stops: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  useView.getState().reset()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

function Page() {
  useGuardWork()
  return null
}

/** A page whose session says that work is `atRisk`; returns how to change what it says of the work. */
function open(atRisk: boolean) {
  const saved = signal<SavedState>('saved')
  const session = { ...pairedSessions().anna, saved, atRisk: () => atRisk }
  stops.push(renderInSession(session, <Page />).stop)
  return (state: SavedState) => flushSync(() => saved.set(state))
}

/** Whether the browser would ask before it closes the page. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  dispatchEvent(event)
  return event.defaultPrevented
}

describe('closing the page', () => {
  it('is asked about when work would be lost, and never otherwise', () => {
    open(false)
    expect(asksBeforeClosing()).toBe(false)
    open(true)
    expect(asksBeforeClosing()).toBe(true)
  })
})

describe('work that is in this page only', () => {
  it('is told about once it stays so', () => {
    const say = open(true)
    say('offline')
    vi.advanceTimersByTime(1500)
    expect(useView.getState().message?.text).toContain('Houd dit venster open')
  })

  it('is not told about when the device had it a moment later', () => {
    const say = open(true)
    say('offline')
    vi.advanceTimersByTime(500)
    say('onDevice')
    vi.advanceTimersByTime(5000)
    expect(useView.getState().message).toBeNull()
  })
})
