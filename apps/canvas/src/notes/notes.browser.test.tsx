import { putNote } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { given, sessionWith } from '../session/testing/session-with.ts'
import { ThemePanel } from '../themes/theme-panel.tsx'
import { useView } from '../view-state/view.ts'
import { NotePanel } from './note-panel.tsx'

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

const place = { on: 'phase', id: 'training', x: 0.5, y: 0.5 } as const
const finance = given('themes', 'finance', {
  name: 'Financiën',
  questions: ['Wat als het geld op is?'],
  order: 'a0',
})
const button = (name: string) => page.getByRole('button', { name, exact: true })

describe('a note', () => {
  it('is moved by buttons as well as by dragging, a step at a time', async () => {
    const { anna, bram, deliver } = pairedSessions()
    anna.commit(putNote, { noteId: 'B1', place })
    show(anna, <NotePanel noteId="B1" />)
    await userEvent.click(button('Naar rechts'))
    await userEvent.click(button('Omhoog'))
    flushSync(deliver)
    const now = bram.canvas.current().notes['B1']!.place
    expect(now.x).toBeGreaterThan(place.x)
    expect(now.y).toBeLessThan(place.y)
  })

  it('can be laid on another phase, a theme or the board', async () => {
    const session = sessionWith([finance])
    session.commit(putNote, { noteId: 'B1', place })
    show(session, <NotePanel noteId="B1" />)
    const liesOn = page.getByRole('combobox', { name: 'Waar ligt het?' })
    for (const [chosen, on, id] of [
      ['phase/match', 'phase', 'match'],
      ['theme/finance', 'theme', 'finance'],
      ['board', 'board', null],
    ] as const) {
      await userEvent.selectOptions(liesOn, chosen)
      expect(session.canvas.current().notes['B1']!.place).toMatchObject({ on, id })
    }
  })

  it('whose phase is gone says so, and comes to lie on another', async () => {
    const session = sessionWith([
      given('notes', 'B2', { text: 'Kwijt', place: { ...place, id: 'lost-phase' }, order: 'a0' }),
    ])
    const screen = show(session, <NotePanel noteId="B2" />)
    expect(screen.textContent).toContain('fase die weg is')
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Waar ligt het?' }), 'phase/match')
    expect(session.canvas.current().notes['B2']!.place.id).toBe('match')
  })
})

describe('the panel of a theme', () => {
  it('has its questions, and takes notes on its band', async () => {
    const session = sessionWith([finance])
    const screen = show(session, <ThemePanel themeId="finance" />)
    expect(screen.textContent).toContain('Wat als het geld op is?')
    await userEvent.click(button('Briefje'))
    await userEvent.fill(page.getByLabelText('Wat staat erop?'), 'Gemeente vragen')
    await userEvent.click(button('Toevoegen'))
    const [note] = Object.values(session.canvas.current().notes)
    expect(note).toMatchObject({ text: 'Gemeente vragen', place: { on: 'theme', id: 'finance' } })
    expect(screen.textContent).toContain('Gemeente vragen')
  })
})
