import { changeAgreement, dismissFinding } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SelectionPanel, SidePanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import { openFindingsDoor } from './findings-door.ts'

const stops: (() => void)[] = []
beforeEach(async () => {
  await openFindingsDoor()
  useView.getState().reset()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function show(...screen: Parameters<typeof renderInSession>): HTMLElement {
  const { element, stop } = renderInSession(...screen)
  stops.push(stop)
  return element
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const noAgreement = /^Nog geen afspraak in fase 4/u

describe('the panel of what there is to discuss', () => {
  beforeEach(() => useView.getState().openPanel('findings'))

  it('[FN1] tells by phase what it is, why and what to do, and takes the focus', async () => {
    show(pairedSessions().anna, <SidePanel />)
    await expect.element(heading(noAgreement)).toBeVisible()
    await expect.element(heading(/Fase 4 · /u)).toBeVisible()
    await expect.element(page.getByText('Maak minstens één afspraak', { exact: false })).toBeVisible()
    await expect.poll(() => document.activeElement?.textContent).toBe('Nog te bespreken')
  })

  it('[FN4] is set aside with a reason, by all who see it, and can be taken up again', async () => {
    const { anna, bram, deliver } = pairedSessions()
    show(anna, <SidePanel />)
    await userEvent.click(button(/^Niet voor ons.*: Nog geen afspraak in fase 4/u))
    await userEvent.click(button('Leg terzijde'))
    await expect.element(page.getByText('Schrijf kort waarom', { exact: false })).toBeVisible()
    await userEvent.fill(page.getByLabelText('Waarom hoeft dit niet?'), 'Dat regelt de school')
    await userEvent.click(button('Leg terzijde'))
    flushSync(deliver)
    expect(Object.values(bram.canvas.current().dismissals)).toMatchObject([
      { reason: 'Dat regelt de school' },
    ])

    // What had the focus is gone: the nearest heading has it.
    await expect.poll(() => document.activeElement?.tagName).toMatch(/^H[23]$/u)
    await userEvent.click(page.getByText('Terzijde gelegd (1)'))
    await expect.element(page.getByText('Waarom: Dat regelt de school')).toBeVisible()
    await userEvent.click(button(/^Toch bespreken/u))
    expect(anna.canvas.current().dismissals).toEqual({})
    await expect.element(button(/^Niet voor ons.*: Nog geen afspraak in fase 4/u)).toBeVisible()
  })

  it('warns for what looks like data of a person in the reason', async () => {
    show(pairedSessions().anna, <SidePanel />)
    await userEvent.click(button(/^Niet voor ons.*: Nog geen afspraak in fase 4/u))
    await userEvent.fill(page.getByLabelText('Waarom hoeft dit niet?'), 'Bel 06 12345678')
    await expect.element(page.getByText('telefoonnummer', { exact: false })).toBeVisible()
  })

  it('Escape closes the form first, and then the panel', async () => {
    show(pairedSessions().anna, <SidePanel />)
    await userEvent.click(button(/^Niet voor ons.*: Nog geen afspraak in fase 4/u))
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByLabelText('Waarom hoeft dit niet?')).not.toBeInTheDocument()
    expect(useView.getState().panel).toBe('findings')
    await userEvent.keyboard('{Escape}')
    expect(useView.getState().panel).toBeNull()
  })

  it('is read by viewers, who set nothing aside', async () => {
    show(pairedSessions('view').anna, <SidePanel />)
    await expect.element(heading(noAgreement)).toBeVisible()
    await expect.element(button(/^Niet voor ons/u)).not.toBeInTheDocument()
    await expect.element(button(/^Ga erheen.*: Nog geen afspraak in fase 4/u)).toBeVisible()
  })

  it('goes to what a finding is about', async () => {
    show(pairedSessions().anna, <SidePanel />)
    await userEvent.click(button(/^Ga erheen.*: Nog geen afspraak in fase 4/u))
    expect(useView.getState()).toMatchObject({
      view: 'board',
      selection: { kind: 'phase', phaseId: 'training' },
      panel: null,
      goal: { focus: 'phase:training' },
    })
  })

  it('[FN6] draws again only the rows that read otherwise', async () => {
    const { anna } = pairedSessions()
    const element = show(anna, <SidePanel />)
    await expect.element(heading(noAgreement)).toBeVisible()
    const changed = new Set<string>()
    const watch = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('li')
        changed.add(row?.querySelector('h4')?.textContent ?? '')
      }
    })
    for (const row of element.querySelectorAll('li'))
      watch.observe(row, { subtree: true, childList: true, characterData: true })
    flushSync(() => anna.commit(changeAgreement, { agreementId: 'A5', ownerId: 'buddy' }))
    await vi.waitUntil(() => changed.size > 0)
    watch.disconnect()
    expect([...changed].every((title) => title.includes('voorstel'))).toBe(true)
  })
})

describe('the box at the foot of a panel', () => {
  it('tells how much there is to discuss about the canvas, and opens all of it', async () => {
    show(pairedSessions().anna, <SelectionPanel />)
    await expect.element(heading(/^Nog te bespreken \(\d+\)$/u)).toBeVisible()
    await userEvent.click(button('Bekijk alles'))
    expect(useView.getState().panel).toBe('findings')
  })

  it('tells with a phase what is in it, and not what was set aside', async () => {
    const { anna } = pairedSessions()
    useView.getState().select({ kind: 'phase', phaseId: 'training' })
    show(anna, <SelectionPanel />)
    await expect.element(page.getByText(noAgreement)).toBeVisible()
    flushSync(() => {
      anna.commit(dismissFinding, { code: 'phase-without-agreement', subject: 'training', reason: 'Later' })
    })
    await expect.element(page.getByText(noAgreement)).not.toBeInTheDocument()
  })
})
