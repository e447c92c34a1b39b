import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { Connecting } from './connecting.tsx'

const stops: (() => void)[] = []
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

describe('waiting for the canvas to come in', () => {
  it('says after ten seconds that the network is in its way, and what to do', () => {
    const { element, stop } = renderInSession(pairedSessions().anna, <Connecting />)
    stops.push(stop)
    flushSync(() => vi.advanceTimersByTime(9000))
    expect(element.textContent).toBe('Even geduld, de plaat wordt geladen…')
    flushSync(() => vi.advanceTimersByTime(1000))
    expect(element.querySelector('h1')!.textContent).toBe('Er komt geen verbinding met de plaat')
    expect(element.textContent).toContain(
      'De server antwoordt, maar dit netwerk laat de verbinding niet door',
    )
  })
})
