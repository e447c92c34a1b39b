import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { EnterDialog } from './enter-dialog.tsx'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  localStorage.clear()
})

describe('the question for a name and a seat', () => {
  it('can be left by who sits at the table already', async () => {
    const onClose = vi.fn<() => void>()
    const screen = <EnterDialog onEnter={() => {}} onClose={onClose} />
    stops.push(renderInSession(pairedSessions().anna, screen).stop)
    await userEvent.click(page.getByRole('button', { name: 'Sluiten' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('can be read in another language, and keeps the name that was typed', async () => {
    stops.push(renderInSession(pairedSessions().anna, <EnterDialog onEnter={() => {}} />).stop)
    await userEvent.fill(page.getByLabelText('Hoe heet je?'), 'Anna')
    await userEvent.click(page.getByRole('button', { name: 'English' }))
    await expect.element(page.getByLabelText('What is your name?')).toHaveValue('Anna')
  })

  it('must be answered by who comes in', () => {
    stops.push(renderInSession(pairedSessions().anna, <EnterDialog onEnter={() => {}} />).stop)
    expect(page.getByRole('button', { name: 'Sluiten' }).query()).toBeNull()
  })
})
