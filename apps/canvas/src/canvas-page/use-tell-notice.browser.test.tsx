import { flushSync } from 'react-dom'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import type { Notice } from '../session/session.ts'
import { signal } from '../session/signal.ts'
import { useView } from '../view-state/view.ts'
import { useSetLocale } from '../words/reader-language.tsx'
import { useTellNotice } from './use-tell-notice.ts'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  localStorage.clear()
})

function Page() {
  useTellNotice()
  const setLocale = useSetLocale()
  return <button onClick={() => void setLocale('en')}>English</button>
}

it('tells a notice once, also when the reader switches to another language afterwards', async () => {
  const notice = signal<Notice | null>(null)
  const { element, stop } = renderInSession({ ...pairedSessions().anna, notice }, <Page />)
  stops.push(stop)
  flushSync(() => notice.set({ code: 'going-down' }))
  const told = useView.getState().message
  expect(told?.text).toBe('De server start opnieuw. Je kunt doorwerken.')

  element.querySelector('button')!.click()
  await expect.poll(() => document.documentElement.lang).toBe('en')
  expect(useView.getState().message).toBe(told)

  flushSync(() => notice.set({ code: 'going-down' }))
  expect(useView.getState().message?.text).toBe('The server is restarting. You can go on working.')
})
