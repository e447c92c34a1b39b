import { claimLead, handoversOf, releaseLead, settleHandover } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { HandoverPanel } from './handover-panel.tsx'
import { PhaseHandovers } from './phase-handovers.tsx'

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

const phases = { fromPhaseId: 'preparation', toPhaseId: 'training' }
const id = 'preparation.training'

describe('the handovers of a phase', () => {
  it('stand where the lead changes hands, from and to, and open', async () => {
    const { anna } = pairedSessions()
    const screen = show(anna, <PhaseHandovers phaseId="preparation" />)
    expect(screen.textContent).toContain('Overdracht naar de volgende fase')
    await userEvent.click(page.getByRole('button', { name: /Van Intermediair naar Vakopleider/u }))
    expect(useView.getState().selection).toEqual({ kind: 'handover', id })
  })

  it('go when the same role leads on', () => {
    const { anna } = pairedSessions()
    const screen = show(anna, <PhaseHandovers phaseId="preparation" />)
    flushSync(() => {
      anna.commit(claimLead, { phaseId: 'training', roleId: 'intermediary' })
      anna.commit(releaseLead, { phaseId: 'training', roleId: 'vocational-trainer' })
    })
    expect(screen.textContent).not.toContain('naar de volgende fase')
  })
})

describe('the panel of a handover', () => {
  it('settles the moment and the agreement, for both', async () => {
    const { anna, bram, deliver } = pairedSessions()
    show(anna, <HandoverPanel handoverId={id} />)
    await userEvent.fill(page.getByLabelText('Op welk moment?'), 'Na de toets')
    await userEvent.click(page.getByRole('button', { name: 'Maak er een afspraak van' }))
    flushSync(deliver)
    const { handovers, agreements } = bram.canvas.current()
    expect(handovers[id]!.moment).toBe('Na de toets')
    expect(agreements[handovers[id]!.agreementId!]).toMatchObject({
      text: 'Intermediair draagt de regie over aan Vakopleider.',
      ownerId: 'intermediary',
      partnerIds: ['vocational-trainer'],
    })
  })

  it('stays, with what was settled, when the lead is taken back meanwhile', () => {
    const { anna, bram, deliver } = pairedSessions()
    anna.commit(settleHandover, { ...phases, moment: 'Na de toets' })
    const screen = show(anna, <HandoverPanel handoverId={id} />)
    bram.commit(releaseLead, { phaseId: 'training', roleId: 'vocational-trainer' })
    flushSync(deliver)
    expect(handoversOf(anna.canvas.current()).some((handover) => handover.id === id)).toBe(false)
    expect(screen.textContent).toContain('Van Intermediair naar nog niemand')
  })
})
