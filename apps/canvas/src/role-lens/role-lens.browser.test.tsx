import { addComment, settleHandover } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AgreementsView } from '../agreements/agreements-view.tsx'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SelectionPanel } from '../side-panel/side-panel.tsx'
import { TableView } from '../table-view/table-view.tsx'
import { useView } from '../view-state/view.ts'
import { LensBar } from './lens-bar.tsx'
import { LensButton } from './lens-button.tsx'
import { RolePage } from './role-page.tsx'
import { RoleSheetsView } from './role-sheets-view.tsx'

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

const button = (name: string | RegExp) => page.getByRole('button', { name })
const view = () => useView.getState()
const press = (key: string) =>
  flushSync(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  )

describe('choosing a role to look through', () => {
  it('is a list of roles, and shows the page of the one that is chosen', async () => {
    show(pairedSessions().anna, <LensButton />)
    await userEvent.click(button('Kijk als een rol'))
    await userEvent.click(button('Klantmanager'))
    expect(view()).toMatchObject({ lensRoleId: 'case-manager', selection: null, sheetOpen: true })
    await expect.poll(() => document.querySelector('dialog')).toBeNull()
  })

  it('leads to the sheets of all roles as well', async () => {
    show(pairedSessions().anna, <LensButton />)
    await userEvent.click(button('Kijk als een rol'))
    await userEvent.click(button('Rolbladen van alle rollen'))
    expect(view()).toMatchObject({ lensRoleId: null, view: 'role-sheets' })
  })
})

describe('the bar over every view', () => {
  it('says through whose eyes one looks, until Escape ends it', () => {
    view().look('case-manager')
    const screen = show(pairedSessions().anna, <LensBar />)
    expect(screen.textContent).toContain('Je kijkt door de bril van Klantmanager')
    press('Escape')
    expect(view().lensRoleId).toBeNull()
    expect(view().message?.text).toBe('Je ziet weer alles.')
  })

  it('lets a chip that waits for a place go first', () => {
    view().look('case-manager')
    show(pairedSessions().anna, <LensBar />)
    flushSync(() => view().pick({ roleId: 'employer', chipId: null }))
    press('Escape')
    expect(view().lensRoleId).toBe('case-manager')
  })

  it('gives the focus to the button that it came from', async () => {
    view().look('case-manager')
    show(
      pairedSessions().anna,
      <>
        <LensButton />
        <LensBar />
      </>,
    )
    await userEvent.click(button('Toon alles'))
    expect(document.activeElement).toHaveProperty('title', 'Kijk als een rol')
  })

  it('goes when somebody deletes the role', () => {
    view().look('gone')
    expect(show(pairedSessions().anna, <LensBar />).textContent).toBe('')
  })
})

describe('the page of a role', () => {
  it('says what it must do, gives and gets, and where it leads', () => {
    const screen = show(pairedSessions().anna, <RolePage roleId="case-manager" />)
    const text = screen.textContent
    expect(part(screen, 'Waar heb je de regie?')).toContain('1 · Werving')
    expect(part(screen, 'In welke fasen doe je mee?')).toContain('Voortraject')
    expect(part(screen, 'Wat doe je?')).toContain('Taalles en inburgering staan in één weekrooster.')
    expect(part(screen, 'Waar help je mee?')).toContain('Instroomprofiel isoleerder')
    expect(part(screen, 'Wat geef je?')).toContain('Weten hoeveel kandidaten er echt komen')
    expect(part(screen, 'Wat geef je?')).toContain('Re-integratiebudget')
    expect(part(screen, 'Waar gaat de regie over?')).toContain('Van Klantmanager naar Intermediair')
    expect(text).not.toContain('Wat is nog open?')
  })

  it('leads to each place', async () => {
    show(pairedSessions().anna, <RolePage roleId="case-manager" />)
    await userEvent.click(button(/Weten hoeveel kandidaten/u))
    expect(view().selection).toMatchObject({ kind: 'need' })
    await userEvent.click(button(/Van Klantmanager naar/u))
    expect(view().selection).toEqual({ kind: 'handover', id: 'recruitment.preparation' })
    await userEvent.click(button(/Taalles en inburgering/u))
    expect(view().view).toBe('agreements')
    await userEvent.click(button(/Voortraject/u).first())
    expect(view()).toMatchObject({ view: 'board', selection: { kind: 'chip' } })
  })

  it('has what was said of it and is still open', () => {
    const { anna } = pairedSessions()
    const about = { kind: 'agreement', id: 'A3' } as const
    anna.commit(addComment, { commentId: 'c1', about, text: 'Wie maakt het rooster?' })
    const screen = show(anna, <RolePage roleId="case-manager" />)
    expect(part(screen, 'Wat is nog open?')).toContain('Wie maakt het rooster?')
  })

  it('is the panel as long as nothing is selected', async () => {
    view().look('case-manager')
    const screen = show(pairedSessions().anna, <SelectionPanel />)
    await expect.poll(() => screen.textContent).toContain('Wat moet je doen, geven en krijgen?')
    flushSync(() => view().look(null))
    expect(screen.textContent).toContain('Doel van het traject')
  })
})

describe('through the lens', () => {
  it('the table keeps the row of the role, and the phases that concern it, in the foreground', () => {
    view().look('buddy')
    const screen = show(pairedSessions().anna, <TableView narrow={false} />)
    const isDim = (cell: string) => screen.querySelector(`[data-cell="${cell}"]`)!.hasAttribute('data-dimmed')
    expect(isDim('role:buddy/experience')).toBe(false)
    expect(isDim('role:employer/experience')).toBe(true)
    expect(isDim('head/experience')).toBe(false)
    expect(isDim('head/recruitment')).toBe(true)
    expect(isDim('lead/experience')).toBe(true)
  })

  it('every list of the view shows only what belongs to the role', async () => {
    view().look('buddy')
    show(pairedSessions().anna, <AgreementsView />)
    const list = () => page.getByRole('tabpanel').element().textContent
    expect(list()).toContain('1 van de 7 afspraken')
    await userEvent.click(page.getByRole('tab', { name: /Behoeften/u }))
    expect(list()).toContain('Uren in het rooster')
    expect(list()).not.toContain('Weten hoeveel kandidaten')
    await userEvent.click(page.getByRole('tab', { name: /Middelen/u }))
    expect(list()).toContain('Er staat niets bij deze rol.')
  })
})

describe('the sheet of a role', () => {
  it('says in plain words what the role does, gives and gets, and that it is no contract', () => {
    const { anna } = pairedSessions()
    anna.commit(settleHandover, {
      fromPhaseId: 'recruitment',
      toPhaseId: 'preparation',
      moment: 'Na de intake',
    })
    view().look('case-manager')
    const text = show(anna, <RoleSheetsView />).textContent
    expect(text).toContain('Afspraken tussen partijen, geen contract.')
    expect(text).toContain('Schrijf geen namen of gegevens van deelnemers op dit blad.')
    expect(text).toContain('Bijeenkomst van 21 januari 2027')
    expect(text).toContain('Werkgever heeft van je nodig:')
    expect(text).toContain('Je draagt de regie over aan Intermediair.')
    expect(text).toContain('Na de intake')
    expect(text).toContain('samen met')
  })

  it('is there for each role that has something to do', () => {
    const screen = show(pairedSessions().anna, <RoleSheetsView />)
    const sheets = [...screen.querySelectorAll('article h3')].map(({ textContent }) => textContent)
    expect(sheets.length).toBeGreaterThan(8)
    expect(new Set(sheets).size).toBe(sheets.length)
  })
})

/** What stands under a heading of the page. */
function part(screen: HTMLElement, title: string): string {
  const heading = [...screen.querySelectorAll('h3')].find(({ textContent }) => textContent === title)
  return heading?.closest('section')?.textContent ?? ''
}
