import { changeNeed, deleteNeed, recordNeed, type Need } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Session } from '../session/session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { given, sessionWith } from '../session/testing/session-with.ts'
import { SelectionPanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import { NeedPanel } from './need-panel.tsx'
import { RoleNeeds } from './role-needs.tsx'

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

const ofBuddy = <RoleNeeds phaseId="experience" roleId="buddy" />
const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const focused = () => document.activeElement as HTMLElement

function needsIn(session: Session): readonly Need[] {
  return Object.values(session.canvas.current().needs).filter(({ text }) => text.startsWith('Uitleg'))
}

/** The buddy needs an explanation of the language trainer, in the fifth phase. */
function askIn(session: Session): void {
  session.commit(recordNeed, {
    needId: 'asked',
    phaseId: 'experience',
    fromRoleId: 'buddy',
    toRoleId: 'language-trainer',
    text: 'Uitleg over taal',
  })
}

describe('a need by the form', () => {
  it('is of the role that the panel is about, with the other role and the words that were given', async () => {
    const { anna } = pairedSessions()
    show(anna, ofBuddy)
    await userEvent.click(button('Behoefte'))
    await userEvent.selectOptions(choice('Van wie?'), 'language-trainer')
    await userEvent.fill(page.getByLabelText('Wat is er nodig?'), 'Uitleg over taal')
    await userEvent.click(button('Toevoegen'))

    expect(needsIn(anna)).toMatchObject([
      { phaseId: 'experience', fromRoleId: 'buddy', toRoleId: 'language-trainer', answer: 'open' },
    ])
    expect(focused().textContent).toContain('Behoefte')
  })

  it('says what is missing, and adds nothing', async () => {
    const { anna } = pairedSessions()
    const screen = show(anna, ofBuddy)
    const before = Object.keys(anna.canvas.current().needs).length
    await userEvent.click(button('Behoefte'))
    await userEvent.fill(page.getByLabelText('Wat is er nodig?'), 'Uitleg')
    await userEvent.click(button('Toevoegen'))
    expect(screen.textContent).toContain('Kies eerst van wie')
    expect(Object.keys(anna.canvas.current().needs)).toHaveLength(before)
    await userEvent.fill(page.getByLabelText('Wat is er nodig?'), '')
  })

  it('keeps the words while the reader looks at something else', async () => {
    const { anna } = pairedSessions()
    show(anna, ofBuddy)
    await userEvent.click(button('Behoefte'))
    await userEvent.fill(page.getByLabelText('Wat is er nodig?'), 'Halve zin')
    stops.pop()!()
    show(anna, ofBuddy)
    await expect.element(page.getByLabelText('Wat is er nodig?')).toHaveValue('Halve zin')
    await userEvent.click(button('Annuleren'))
  })

  it('is not there for a viewer, who reads what others wrote', () => {
    const { anna, bram, deliver } = pairedSessions('view')
    askIn(bram)
    deliver()
    const screen = show(anna, ofBuddy)
    expect(screen.textContent).toContain('Uitleg over taal')
    expect(screen.querySelectorAll('button')).toHaveLength(1)
  })
})

describe('the needs of a role in a phase', () => {
  it('stand with the chip of whom, and with the other role as what others need of it', () => {
    const { anna } = pairedSessions()
    askIn(anna)
    expect(show(anna, ofBuddy).textContent).toContain('van Taalopleider')
    const other = show(anna, <RoleNeeds phaseId="experience" roleId="language-trainer" />)
    expect(other.textContent).toContain('Wat hebben anderen van deze rol nodig?')
    expect(other.textContent).toContain('nodig voor Buddy')
  })
})

describe('the panel of a need', () => {
  it('is written in together, and shows what the other answers', async () => {
    const { anna, bram, deliver } = pairedSessions()
    askIn(anna)
    deliver()
    show(anna, <NeedPanel needId="asked" />)
    await userEvent.fill(page.getByLabelText('Wat is er nodig?'), 'Uitleg over taal op de werkvloer')
    flushSync(deliver)
    expect(bram.canvas.current().needs['asked']!.text).toBe('Uitleg over taal op de werkvloer')

    bram.commit(changeNeed, { needId: 'asked', answer: 'accepted' })
    flushSync(deliver)
    await expect.element(page.getByRole('radio', { name: 'Ja' })).toBeChecked()
  })

  it('makes an agreement that begins with its words, its owner and its partner, and points to it', async () => {
    const { anna } = pairedSessions()
    askIn(anna)
    show(anna, <NeedPanel needId="asked" />)
    await userEvent.click(button('Maak er een afspraak van'))
    const { needs, agreements } = anna.canvas.current()
    expect(agreements[needs['asked']!.agreementId!]).toMatchObject({
      phaseId: 'experience',
      text: 'Uitleg over taal',
      ownerId: 'language-trainer',
      partnerIds: ['buddy'],
    })
    expect(needs['asked']!.answer).toBe('accepted')
    expect(focused()).toBeInstanceOf(HTMLTextAreaElement)

    flushSync(() => anna.undo.undo())
    expect(anna.canvas.current().needs['asked']).toMatchObject({ answer: 'open', agreementId: null })
    expect(Object.keys(anna.canvas.current().agreements)).toHaveLength(7)
  })

  it('shows a role, a phase and an agreement that are gone, and is put right by choosing others', async () => {
    const session = sessionWith([
      given('needs', 'N2', {
        phaseId: 'lost-phase',
        fromRoleId: 'buddy',
        toRoleId: 'lost-role',
        text: 'Uitleg',
        answer: 'open',
        agreementId: 'lost-agreement',
      }),
    ])
    const screen = show(session, <NeedPanel needId="N2" />)
    expect(screen.textContent).toContain('Buddy heeft dit nodig van rol die weg is')
    expect(screen.textContent).toContain('fase die weg is')
    expect(screen.textContent).toContain('afspraak die weg is')

    await userEvent.selectOptions(choice('Van wie?'), 'employer')
    await userEvent.selectOptions(choice('Fase'), 'experience')
    await userEvent.selectOptions(choice('Kies een afspraak'), 'A5')
    expect(session.canvas.current().needs['N2']).toMatchObject({
      toRoleId: 'employer',
      phaseId: 'experience',
      agreementId: 'A5',
    })
    expect(screen.textContent).not.toContain('weg is')
  })

  it('is deleted without a question: the chip is next, its heading has the focus, and undo brings back every word', async () => {
    const { anna } = pairedSessions()
    askIn(anna)
    useView.getState().select({ kind: 'need', id: 'asked' })
    show(anna, <SelectionPanel />)
    await userEvent.click(button('Verwijderen'))
    expect(anna.canvas.current().needs['asked']).toBeUndefined()
    expect(useView.getState().selection).toEqual({ kind: 'chip', chipId: 'experience.buddy' })
    await expect.poll(() => focused().textContent).toContain('Buddy')

    flushSync(() => anna.undo.undo())
    expect(anna.canvas.current().needs['asked']!.text).toBe('Uitleg over taal')
  })

  it('gives way to the panel of the canvas, and leaves the focus there, when somebody else deletes it', async () => {
    const { anna, bram, deliver } = pairedSessions()
    askIn(anna)
    deliver()
    useView.getState().select({ kind: 'need', id: 'asked' })
    show(anna, <SelectionPanel />)
    await userEvent.click(page.getByLabelText('Wat is er nodig?'))
    bram.commit(deleteNeed, { needId: 'asked' })
    flushSync(deliver)
    await expect.poll(() => focused().textContent).toBe('De hele plaat')
  })
})
