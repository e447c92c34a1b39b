import { addComment } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AgreementEditor } from '../agreements/agreement-editor.tsx'
import { PhaseAgreements } from '../agreements/phase-agreements.tsx'
import { rememberAttendee } from '../device/remembered-attendee.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { CommentsSection } from './comments-section.tsx'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  localStorage.clear()
})

function show(...screen: Parameters<typeof renderInSession>): HTMLElement {
  const { element, stop } = renderInSession(...screen)
  stops.push(stop)
  return element
}

const chip = { kind: 'chip', id: 'experience.buddy' } as const
const agreement = { kind: 'agreement', id: 'A3' } as const
const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('a comment on a chip', () => {
  it('is said from the seat that one has at the table, and the other reads it', async () => {
    const { anna, bram, deliver } = pairedSessions()
    rememberAttendee('Anna', anna.canvasId, 'job-coach')
    show(anna, <CommentsSection about={chip} />)
    await userEvent.click(button('Opmerking'))
    await userEvent.fill(page.getByRole('textbox', { name: 'Opmerking' }), 'Lukt dit in één dag?')
    await userEvent.click(button('Toevoegen'))
    deliver()
    const brams = show(bram, <CommentsSection about={chip} />)
    expect(brams.textContent).toContain('Jobcoach')
    expect(brams.textContent).toContain('Lukt dit in één dag?')
    expect(brams.textContent).toContain('1 opmerking, 1 open')
  })

  it('is settled by anyone, which both see, and opened again', async () => {
    const { anna, bram, deliver } = pairedSessions()
    bram.commit(addComment, { commentId: 'C1', about: chip, text: 'Wie dan?' })
    flushSync(deliver)
    const annas = show(anna, <CommentsSection about={chip} />)
    await userEvent.click(page.getByRole('checkbox', { name: /Afgehandeld/u }))
    deliver()
    expect(bram.canvas.current().comments['C1']!.settled).toBe(true)
    expect(annas.textContent).toContain('alles afgehandeld')
    await userEvent.click(page.getByRole('checkbox', { name: /Afgehandeld/u }))
    expect(annas.textContent).toContain('1 open')
  })
})

describe('comments on an agreement', () => {
  it('stand in its editor, with how many there are and how many are open', async () => {
    const { anna } = pairedSessions()
    for (const [id, settled] of [
      ['C1', true],
      ['C2', false],
    ] as const) {
      anna.commit(addComment, { commentId: id, about: agreement, text: `Opmerking ${id}` })
      if (settled) {
        show(anna, <CommentsSection about={agreement} />)
        await userEvent.click(page.getByRole('checkbox', { name: /Opmerking C1/u }))
        stops.pop()!()
      }
    }
    const editor = show(anna, <AgreementEditor agreementId="A3" />)
    expect(editor.textContent).toContain('2 opmerkingen, 1 open')
  })

  it('closes only its own form with Escape, and keeps the agreement open', async () => {
    const { anna } = pairedSessions()
    const screen = show(anna, <PhaseAgreements phaseId="preparation" />)
    await userEvent.click(button(/Taalles/u))
    await userEvent.click(button('Opmerking'))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement?.textContent).toContain('Opmerking')
    expect(screen.querySelector('form')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(screen.querySelector('textarea')).toBeNull()
  })
})
