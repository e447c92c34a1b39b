import { askQuestion } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SelectionPanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import { QuestionsSection } from './questions-section.tsx'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function show(...screen: Parameters<typeof renderInSession>): HTMLElement {
  const { element, stop } = renderInSession(...screen)
  stops.push(stop)
  return element
}

const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('an open question', () => {
  it('is asked in a phase, and both see when it is answered', async () => {
    const { anna, bram, deliver } = pairedSessions()
    show(anna, <QuestionsSection phaseId="preparation" />)
    await userEvent.click(button('Vraag'))
    await userEvent.fill(page.getByLabelText('Vraag'), 'Wie betaalt de taalles?')
    await userEvent.click(button('Toevoegen'))
    flushSync(deliver)
    const asked = Object.values(bram.canvas.current().questions).find(({ text }) => text.includes('taalles'))
    expect(asked).toMatchObject({ phaseId: 'preparation', settled: false })

    await userEvent.click(page.getByRole('checkbox', { name: /taalles/u }))
    flushSync(deliver)
    expect(bram.canvas.current().questions[asked!.id]!.settled).toBe(true)
    await expect.element(page.getByText('beantwoord')).toBeVisible()
  })

  it('can be rewritten together, and deleted; then the heading has the focus', async () => {
    const { anna, bram, deliver } = pairedSessions()
    anna.commit(askQuestion, { questionId: 'asked', phaseId: 'match', text: 'Wie?' })
    useView.getState().select({ kind: 'phase', phaseId: 'match' })
    show(anna, <SelectionPanel />)
    await userEvent.click(button(/Aanpassen Wie/u))
    await userEvent.fill(page.getByRole('textbox', { name: 'Vraag' }), 'Wie helpt na een half jaar?')
    flushSync(deliver)
    expect(bram.canvas.current().questions['asked']!.text).toBe('Wie helpt na een half jaar?')

    await userEvent.click(button(/Verwijderen Wie helpt/u))
    expect(anna.canvas.current().questions['asked']).toBeUndefined()
    await expect.poll(() => document.activeElement?.textContent).toBe('Open vragen in deze fase')
  })
})
