import { recordResource } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { given, sessionWith } from '../session/testing/session-with.ts'
import { useView } from '../view-state/view.ts'
import { ResourcePanel } from './resource-panel.tsx'
import { ResourcesSection } from './resources-section.tsx'

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

const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** The coaching that the job coach brings in, in the third phase. */
function coaching() {
  const sessions = pairedSessions()
  sessions.anna.commit(recordResource, {
    resourceId: 'R-own',
    phaseId: 'support',
    providerId: 'job-coach',
    text: 'Coaching',
  })
  sessions.deliver()
  return { ...sessions, read: () => sessions.bram.canvas.current().resources['R-own'] }
}

describe('what a role brings in', () => {
  it('is added with its kind, and is of that role in that phase', async () => {
    const { anna } = pairedSessions()
    show(anna, <ResourcesSection phaseId="experience" providerId="buddy" />)
    await userEvent.click(button('Middel'))
    await userEvent.selectOptions(choice('Soort'), 'expertise')
    await userEvent.fill(page.getByLabelText('Wat is het?'), 'Kent de werkvloer')
    await userEvent.click(button('Toevoegen'))
    const made = Object.values(anna.canvas.current().resources).find(
      ({ text }) => text === 'Kent de werkvloer',
    )
    expect(made).toMatchObject({
      kind: 'expertise',
      providerId: 'buddy',
      phaseId: 'experience',
      status: null,
    })
    await userEvent.click(page.getByRole('button', { name: /Kent de werkvloer/u }))
    expect(useView.getState().selection).toEqual({ kind: 'resource', id: made!.id })
  })

  it('says what to do when there is nothing yet, to who may do something', () => {
    const empty = 'Denk aan tijd, geld, kennis'
    const { anna } = pairedSessions()
    expect(show(anna, <ResourcesSection phaseId="match" providerId="buddy" />).textContent).toContain(empty)
    const viewer = show(pairedSessions('view').anna, <ResourcesSection phaseId="match" providerId="buddy" />)
    expect(viewer.textContent).not.toContain(empty)
    expect(viewer.querySelector('button')).toBeNull()
  })

  it('stands with the whole programme when its phase is gone, and says so', () => {
    const session = sessionWith([
      given('resources', 'R2', {
        kind: 'money',
        text: 'Potje',
        phaseId: 'lost-phase',
        paidRoleIds: [],
        remark: '',
      }),
    ])
    const screen = show(session, <ResourcesSection phaseId={null} />)
    expect(screen.textContent).toContain('Potje')
    expect(screen.textContent).toContain('fase die weg is')
  })
})

describe('the panel of a resource', () => {
  it('keeps each choice at once, for everybody', async () => {
    const { anna, deliver, read } = coaching()
    show(anna, <ResourcePanel resourceId="R-own" />)
    await userEvent.selectOptions(choice('Waarvoor?'), '')
    await userEvent.selectOptions(choice('Wie brengt het in?'), 'employer')
    await userEvent.click(page.getByText('Tijdelijk', { exact: true }))
    await userEvent.fill(page.getByLabelText('Tot en met'), '2027-06-30')
    await userEvent.click(page.getByText('Betaalt dit het werk').first())
    await userEvent.click(page.getByRole('checkbox', { name: 'Jobcoach' }))
    await userEvent.fill(page.getByLabelText('Opmerking'), 'Eerst nagaan')
    flushSync(deliver)
    expect(read()).toMatchObject({
      phaseId: null,
      providerId: 'employer',
      lasting: 'temporary',
      until: '2027-06-30',
      paidRoleIds: ['job-coach'],
      remark: 'Eerst nagaan',
    })
  })

  it('may have ended, and says so', async () => {
    const { anna, deliver, read } = coaching()
    const screen = show(anna, <ResourcePanel resourceId="R-own" />)
    const until = page.getByLabelText('Tot en met')
    await userEvent.fill(until, '2020-06-30')
    expect(screen.textContent).toContain('Deze dag is al geweest. Dat mag')
    deliver()
    expect(read()!.until).toBe('2020-06-30')
    const rows = show(anna, <ResourcesSection phaseId="support" providerId="job-coach" />)
    expect(rows.textContent).toContain('was er tot en met')
  })

  it('asks how many hours are short only when it is short, and keeps no number that is none', async () => {
    const { anna, deliver, read } = coaching()
    const screen = show(anna, <ResourcePanel resourceId="R-own" />)
    expect(screen.textContent).not.toContain('Hoeveel uur te weinig?')
    await userEvent.selectOptions(choice('Hoe staat het ermee?'), 'short')
    const hours = page.getByLabelText('Hoeveel uur te weinig?')
    await userEvent.fill(hours, '80')
    await userEvent.keyboard('{Enter}')
    await userEvent.fill(hours, 'veel')
    await userEvent.keyboard('{Enter}')
    deliver()
    expect(read()).toMatchObject({ status: 'short', shortBy: 80 })
    expect(useView.getState().message?.text).toContain('Schrijf een heel getal')
  })

  it('lets a viewer read it and change nothing', () => {
    const session = sessionWith(
      [
        given('resources', 'R2', {
          kind: 'money',
          text: 'Potje',
          phaseId: null,
          paidRoleIds: [],
          remark: '',
        }),
      ],
      'view',
    )
    const screen = show(session, <ResourcePanel resourceId="R2" />)
    expect(screen.querySelectorAll('textarea')).toHaveLength(0)
    const open = screen.querySelectorAll(
      'select:not(:disabled), input:not(:disabled, [readonly], fieldset:disabled *)',
    )
    expect([...open]).toEqual([])
  })
})
