import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { ViewBar } from './view-bar.tsx'
import { ViewSwitch } from './view-switch.tsx'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

describe.each([
  { where: 'the switch of a wide screen', screen: <ViewSwitch />, board: 'Praatplaat' },
  { where: 'the bar of a narrow screen', screen: <ViewBar />, board: 'Plaat' },
])('$where', ({ screen, board }) => {
  it('goes to a view, and says which one is shown', async () => {
    stops.push(renderInSession(pairedSessions().anna, screen).stop)
    const link = (name: string) => page.getByRole('button', { name, exact: true })
    await expect.element(link(board)).toHaveAttribute('aria-current', 'page')
    await userEvent.click(link('Afspraken'))
    expect(useView.getState().view).toBe('agreements')
    await expect.element(link('Afspraken')).toHaveAttribute('aria-current', 'page')
    await expect.element(link(board)).not.toHaveAttribute('aria-current')
  })
})
