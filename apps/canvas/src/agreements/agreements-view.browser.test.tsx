import { changeAgreement, deleteAgreement, type CanvasFile } from '@praatplaat/model'
import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { Profiler } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { localSession } from '../session/testing/local-session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'

import { AgreementCard } from './agreement-card.tsx'
import { AgreementsView } from './agreements-view.tsx'
import { PhaseAgreements } from './phase-agreements.tsx'

const stops: (() => void)[] = []
beforeEach(async () => {
  await page.viewport(1400, 900)
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

const insulationCase = instantiateTemplate('isoleerder-rotterdam', 'nl')!

function sessionWith(agreements: CanvasFile['agreements']) {
  return localSession(documentFromFile({ ...insulationCase, agreements }))
}

const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
const focus = (place: Locator) => (place.element() as HTMLElement).focus()
const focused = () => document.activeElement as HTMLElement

describe('writing an agreement', () => {
  it('begins with the focus in its text, and leaves no empty card behind when nothing is written', async () => {
    const { anna } = pairedSessions()
    show(anna, <PhaseAgreements phaseId="training" />)
    await userEvent.click(page.getByRole('button', { name: 'Afspraak toevoegen' }))
    expect(focused()).toBeInstanceOf(HTMLTextAreaElement)
    expect(Object.keys(anna.canvas.current().agreements)).toHaveLength(8)

    await userEvent.keyboard('{Escape}')
    expect(Object.keys(anna.canvas.current().agreements)).toHaveLength(7)
    expect(focused().textContent).toBe('Afspraken in deze fase')
  })

  it('keeps each choice at once, and gives the focus back to the card', async () => {
    const { anna } = pairedSessions()
    show(anna, <PhaseAgreements phaseId="training" />)
    await userEvent.click(page.getByRole('button', { name: 'Afspraak toevoegen' }))
    await userEvent.keyboard('De vakschool houdt één plek vrij.')
    await userEvent.selectOptions(choice('Trekker'), 'vocational-trainer')
    await userEvent.selectOptions(choice('Status'), 'agreed')
    await userEvent.click(page.getByText('Partners kiezen'))
    await userEvent.click(page.getByRole('checkbox', { name: 'Werkgever' }))
    await userEvent.click(page.getByRole('button', { name: 'Sluiten' }))

    const made = Object.values(anna.canvas.current().agreements).find(({ phaseId }) => phaseId === 'training')
    expect(made).toMatchObject({
      text: 'De vakschool houdt één plek vrij.',
      ownerId: 'vocational-trainer',
      status: 'agreed',
      partnerIds: ['employer'],
    })
    expect(focused().textContent).toBe('De vakschool houdt één plek vrij.')
  })

  it('keeps a typed day once it is whole, and refuses a day that does not exist', async () => {
    const { anna } = pairedSessions()
    show(anna, <PhaseAgreements phaseId="preparation" />)
    await userEvent.click(page.getByRole('button', { name: /Taalles/u }))
    const due = page.getByLabelText('Klaar vóór')
    await userEvent.fill(due, '2027-03-31')
    expect(anna.canvas.current().agreements['A3']!.due).toBe('2027-03-31')

    const isDayFirst = new Intl.DateTimeFormat(navigator.language)
      .format(new Date(2000, 0, 31))
      .startsWith('31')
    focus(due)
    await userEvent.keyboard(isDayFirst ? '31022027' : '02312027')
    expect(anna.canvas.current().agreements['A3']!.due).toBe('2027-03-31')
    focus(choice('Status'))
    expect(anna.canvas.current().agreements['A3']!.due).toBe('2027-03-31')
    await expect.element(page.getByText('Deze datum kan niet')).toBeVisible()
  })

  it('can be deleted without a question, since undo brings it back with every word', async () => {
    const { anna } = pairedSessions()
    show(anna, <PhaseAgreements phaseId="preparation" />)
    const before = anna.canvas.current().agreements['A3']
    await userEvent.click(page.getByRole('button', { name: /Taalles/u }))
    await userEvent.click(page.getByRole('button', { name: 'Verwijderen' }))
    expect(anna.canvas.current().agreements['A3']).toBeUndefined()
    expect(useView.getState().message?.text).toContain('Ctrl+Z')

    flushSync(() => anna.undo.undo())
    expect(anna.canvas.current().agreements['A3']).toEqual(before)
  })

  it('tells who has it open that somebody else deleted it', async () => {
    const { anna, bram, deliver } = pairedSessions()
    show(anna, <PhaseAgreements phaseId="preparation" />)
    await userEvent.click(page.getByRole('button', { name: /Taalles/u }))
    bram.commit(deleteAgreement, { agreementId: 'A3' })
    flushSync(deliver)
    expect(useView.getState().message?.text).toBe('Deze afspraak is net verwijderd.')
  })
})

describe('the view of all agreements', () => {
  it('answers what a role must do, and says in words how much it shows', async () => {
    const { anna } = pairedSessions()
    const screen = show(anna, <AgreementsView />)
    expect(screen.textContent).toContain('7 afspraken: 2 voorstellen, 5 afgesproken')
    expect(screen.textContent).toContain('Nog geen afspraak')

    await userEvent.selectOptions(choice('Voor wie?'), 'buddy')
    expect(screen.textContent).toContain('1 van de 7 afspraken')
    expect(screen.querySelectorAll('main li')).toHaveLength(1)

    await userEvent.selectOptions(choice('Status'), 'done')
    await userEvent.click(page.getByRole('button', { name: 'Toon alle afspraken' }))
    expect(screen.querySelectorAll('li')).toHaveLength(7)
  })

  it('shows what points to a role or phase that is gone, and does not stumble over it', () => {
    const [first, second] = insulationCase.agreements
    const agreements = [
      { ...first!, ownerId: 'gone', partnerIds: ['lost'] },
      { ...second!, phaseId: 'gone' },
    ]
    const screen = show(sessionWith(agreements), <AgreementsView />)
    expect(screen.textContent.match(/rol bestaat niet meer/gu)).toHaveLength(2)
    expect(screen.textContent).toContain('Zonder fase')
    expect(screen.textContent).toContain('fase bestaat niet meer')
  })

  it('lets a viewer read everything and change nothing', () => {
    const screen = show(pairedSessions('view').anna, <AgreementsView />)
    expect(screen.querySelectorAll('li')).toHaveLength(7)
    expect(screen.querySelector('button:not([role="tab"]), textarea')).toBeNull()
  })

  it('says what to do when there is nothing yet', () => {
    const screen = show(sessionWith([]), <AgreementsView />)
    expect(screen.textContent).toContain('schrijf samen de eerste afspraak')
    expect(screen.querySelectorAll('[role="tabpanel"] button')).toHaveLength(6)
  })

  it('lists needs, resources and open questions beside them, and says how many there are', async () => {
    const { anna } = pairedSessions()
    show(anna, <AgreementsView />)
    const list = () => page.getByRole('tabpanel').element()
    await expect
      .element(page.getByRole('tab', { name: 'Afspraken 7' }))
      .toHaveAttribute('aria-selected', 'true')
    focus(page.getByRole('tab', { name: 'Afspraken 7' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(focused().textContent).toBe('Behoeften 5')
    expect(list().querySelectorAll('li')).toHaveLength(5)
    await userEvent.keyboard('{ArrowRight}')
    expect(list().textContent).toContain('Oefenhal')
    await userEvent.keyboard('{End}')
    expect(focused().textContent).toBe('Open vragen 4')
    await userEvent.click(page.getByRole('checkbox', { name: /80 coachuren/u }))
    await expect.element(page.getByRole('tab', { name: 'Open vragen 3' })).toBeVisible()
  })

  it('opens a need beside its list, with the keyboard in it, and Escape goes back to the row', async () => {
    const { anna } = pairedSessions()
    show(anna, <AgreementsView />)
    await userEvent.click(page.getByRole('tab', { name: /Behoeften/u }))
    const row = page.getByRole('button', { name: /Uren in het rooster/u })
    await userEvent.click(row)
    await expect.element(page.getByLabelText('Wat is er nodig?')).toBeVisible()
    await userEvent.click(page.getByRole('heading', { name: 'Behoefte', exact: true }))
    await userEvent.keyboard('{Escape}')
    expect(useView.getState().selection).toBeNull()
    expect(focused()).toBe(row.element())
  })

  it('adds a resource where it is asked for', async () => {
    const { anna } = pairedSessions()
    show(anna, <AgreementsView />)
    await userEvent.click(page.getByRole('tab', { name: /Middelen/u }))
    const phase = page.getByRole('region', { name: 'Werving' })
    await userEvent.click(phase.getByRole('button', { name: 'Middel', exact: true }))
    await userEvent.fill(page.getByLabelText('Wat is het?'), 'Een busje')
    await userEvent.click(page.getByRole('button', { name: 'Toevoegen' }))
    const made = Object.values(anna.canvas.current().resources).find(({ text }) => text === 'Een busje')
    expect(made).toMatchObject({ phaseId: 'recruitment' })
  })

  it('draws again only the card whose agreement changed', () => {
    const { anna } = pairedSessions()
    const drawn: string[] = []
    const card = (id: string) => (
      <Profiler id={id} onRender={(which) => void drawn.push(which)}>
        <AgreementCard agreementId={id} />
      </Profiler>
    )
    show(
      anna,
      <>
        {card('A1')}
        {card('A2')}
      </>,
    )
    drawn.length = 0
    flushSync(() => anna.commit(changeAgreement, { agreementId: 'A2', status: 'done' }))
    expect(drawn).toEqual(['A2'])
  })
})
