import { flushSync } from 'react-dom'
import { afterEach, expect, it } from 'vitest'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import type { SavedState } from '../session/saved-state.ts'
import { signal } from '../session/signal.ts'
import { SavedSign } from './saved-sign.tsx'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

it('shows every state, and speaks only when the connection goes or returns', () => {
  const saved = signal<SavedState>('saving')
  const { element, stop } = renderInSession({ ...pairedSessions().anna, saved }, <SavedSign />)
  stops.push(stop)
  const after = (state: SavedState) => {
    flushSync(() => saved.set(state))
    return [
      element.querySelector('[data-state]')?.textContent,
      element.querySelector('[role=status]')?.textContent,
    ]
  }

  expect(element.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1)
  expect(after('saved')).toEqual(['Bewaard', ''])
  expect(after('saving')).toEqual(['Bewaren…', ''])
  expect(after('offline')).toEqual(['Geen verbinding', 'Geen verbinding'])
  expect(after('onDevice')).toEqual(['Geen verbinding – op dit apparaat bewaard', 'Geen verbinding'])
  expect(after('saving')).toEqual(['Bewaren…', 'Er is weer verbinding'])
  expect(after('saved')).toEqual(['Bewaard', 'Er is weer verbinding'])
})
