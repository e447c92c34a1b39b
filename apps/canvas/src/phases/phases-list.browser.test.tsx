import { changePhase, phasesInOrder, say } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PhasesAndRoles } from '../phases-and-roles/phases-and-roles.tsx'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import type { Session } from '../session/session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** Opens the dialog for someone, at a phase or at the list. */
async function open(session: Session, phaseId: string | null = null): Promise<void> {
  stops.push(renderInSession(session, <PhasesAndRoles />).stop)
  flushSync(() => usePhasesAndRoles.getState().show('phases', phaseId))
  await expect.element(page.getByRole('list', { name: 'Fasen', exact: true })).toBeVisible()
}

/** The form for a new one, under the list, has a field of that name too. */
const field = (name: string) => page.getByRole('textbox', { name, exact: true }).first()
const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const titles = ({ canvas }: Session) => phasesInOrder(canvas.current()).map(({ title }) => say(title, 'nl'))
const support = ({ canvas }: Session) => canvas.current().phases['support']!
const status = () => page.getByRole('status').last()

async function write(name: string, words: string): Promise<void> {
  await userEvent.fill(field(name), words)
  await userEvent.keyboard('{Enter}')
}

describe('the phases in the dialog', () => {
  it('are all there, in their order; the one that was asked for is open and has the keyboard', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    expect(page.getByRole('button', { expanded: true }).elements()).toEqual([document.activeElement])
    expect(document.activeElement?.textContent).toContain('Extra begeleiding')
    expect(page.getByRole('button', { expanded: false }).elements()).toHaveLength(5)
  })

  it('[PH4] are renamed in the group’s own plain words', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    await write('Naam van de fase', '  Hulp  erbij ')
    expect(support(anna).title).toBe('Hulp erbij')
    await write('De vraag van deze fase', 'Wie helpt?')
    await write('Doel van deze fase', 'Niemand valt uit.')
    expect(support(anna)).toMatchObject({ question: 'Wie helpt?', aim: 'Niemand valt uit.' })
  })

  it('[PH4] say that words are the template’s until all are rewritten, and passing through rewrites none', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    await expect.element(page.getByText('Woorden van het sjabloon')).toBeVisible()
    const before = support(anna)
    field('Naam van de fase').element().focus()
    await userEvent.keyboard('{Tab}{Tab}{Tab}')
    expect(support(anna)).toBe(before)
    flushSync(() =>
      anna.commit(changePhase, { phaseId: 'support', title: 'A', question: 'B', aim: 'C', prompts: [] }),
    )
    expect(page.getByText('Woorden van het sjabloon').elements()).toEqual([])
  })

  it('keep their name when it is made empty, and say so', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    await write('Naam van de fase', '   ')
    await expect.element(page.getByText('Dit kan niet leeg zijn.')).toBeVisible()
    expect(field('Naam van de fase').element()).toHaveProperty('value', 'Extra begeleiding')
  })

  it('say when a name is as long as it may be, and when another phase has it too', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    await userEvent.fill(field('Naam van de fase'), 'x'.repeat(60))
    await expect.element(page.getByText('Vol: hier passen 60 tekens.')).toBeVisible()
    await write('Naam van de fase', 'vakopleiding')
    await expect.element(page.getByText('Er is nog een fase die zo heet. Dat mag.')).toBeVisible()
    expect(support(anna).title).toBe('vakopleiding')
  })

  it('follow what another writes, but not in the field where one is typing', async () => {
    const { anna, bram, deliverTo } = pairedSessions()
    await open(anna, 'support')
    const [name, aim] = [field('Naam van de fase').element(), field('Doel van deze fase').element()]
    await userEvent.fill(field('Naam van de fase'), 'Anna schrijft')
    bram.commit(changePhase, { phaseId: 'support', title: 'Van Bram', aim: 'Ook van Bram' })
    flushSync(() => deliverTo('anna'))
    expect(name).toHaveProperty('value', 'Anna schrijft')
    expect(aim).toHaveProperty('value', 'Ook van Bram')
    await userEvent.keyboard('{Escape}')
    expect(name).toHaveProperty('value', 'Van Bram')
    // Escape left the field, not the dialog.
    expect(page.getByRole('dialog').elements()).toHaveLength(1)
  })

  it('[PH5] move with buttons, and the focus goes along', async () => {
    const { anna } = pairedSessions()
    await open(anna)
    const first = titles(anna)[0]!
    await userEvent.click(button(`Omlaag: ${first}`))
    await userEvent.keyboard('{Enter}')
    expect(titles(anna)[2]).toBe(first)
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Omlaag: ${first}`)
    await expect.element(status()).toHaveTextContent(`${first} staat nu op plek 3 van 6.`)
    anna.undo.undo()
    anna.undo.undo()
    expect(titles(anna)[0]).toBe(first)
  })

  it('[PH3] are hidden and shown again, and lose their number meanwhile', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'recruitment')
    const hide = page.getByRole('checkbox', { name: 'Verberg deze fase' })
    await userEvent.click(hide)
    expect(anna.canvas.current().phases['recruitment']?.hidden).toBe(true)
    expect(page.getByRole('listitem').first().element().textContent).toContain(
      '–Werving en selectieVerborgen',
    )
    await userEvent.click(hide)
    expect(anna.canvas.current().phases['recruitment']?.hidden).toBe(false)
    await userEvent.click(page.getByRole('checkbox', { name: 'Doorlopend' }))
    expect(anna.canvas.current().phases['recruitment']?.continuous).toBe(true)
  })

  it('[PH6] are added by name, and open at once; without a name nothing is', async () => {
    const { anna } = pairedSessions()
    await open(anna)
    await userEvent.click(button('Fase toevoegen'))
    await expect.element(page.getByText('Schrijf eerst een naam op.')).toBeVisible()
    expect(titles(anna)).toHaveLength(6)
    await userEvent.fill(field('Naam van de fase'), 'Nazorg')
    await userEvent.keyboard('{Enter}')
    expect(titles(anna)[6]).toBe('Nazorg')
    expect(document.activeElement?.textContent).toContain('Nazorg')
    expect(page.getByText('Woorden van het sjabloon').elements()).toEqual([])
  })

  it('[PH7] are removed when nothing belongs to them; else the dialog says what does', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    const here = Object.values(anna.canvas.current().chips).filter(({ phaseId }) => phaseId === 'support')
    await expect.element(page.getByText(`(${here.length} fiches`)).toBeVisible()
    expect(button('Fase verwijderen').elements()).toEqual([])

    flushSync(() => usePhasesAndRoles.getState().add('phases'))
    await userEvent.fill(field('Naam van de fase'), 'Nazorg')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(button('Fase verwijderen'))
    expect(titles(anna)).toHaveLength(6)
    expect(document.activeElement).not.toBe(document.body)
    await expect.element(status()).toHaveTextContent('Nazorg is weg. Terughalen kan met ongedaan maken.')
  })

  it('viewers do not get', () => {
    const { anna } = pairedSessions('view')
    stops.push(renderInSession(anna, <PhasesAndRoles />).stop)
    flushSync(() => usePhasesAndRoles.getState().show('phases'))
    expect(page.getByRole('dialog').elements()).toEqual([])
  })
})

describe('the prompts of a phase', () => {
  it('[PH4] are rewritten one by one; the others stay in every language', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    const [, ...others] = support(anna).prompts
    await write('Praatvraag 1', 'Wie belt er?')
    expect(support(anna).prompts).toEqual(['Wie belt er?', ...others])
    expect(others[0]).toBeTypeOf('object')
  })

  it('are added, moved with the focus, and removed', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'support')
    const before = support(anna).prompts
    await write('Nieuwe praatvraag', 'Wie belt er?')
    const last = before.length + 1
    await userEvent.click(button(`Omhoog: Praatvraag ${last}`))
    expect(support(anna).prompts.at(-2)).toBe('Wie belt er?')
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Omhoog: Praatvraag ${last - 1}`)
    await userEvent.click(button('Verwijder praatvraag: Wie belt er?'))
    expect(support(anna).prompts).toEqual(before)
    anna.undo.undo()
    expect(support(anna).prompts).toContain('Wie belt er?')
  })

  it('are found where another moved them while one was typing; one that is gone is not written', async () => {
    const { anna, bram, deliverTo } = pairedSessions()
    await open(anna, 'support')
    const [first, second, ...others] = support(anna).prompts
    await userEvent.fill(field('Praatvraag 2'), 'Van Anna')
    bram.commit(changePhase, { phaseId: 'support', prompts: [second!, first!, ...others] })
    flushSync(() => deliverTo('anna'))
    await userEvent.keyboard('{Enter}')
    expect(support(anna).prompts).toEqual(['Van Anna', first, ...others])

    // Bram has seen that: of two who write at once, either one's may stay.
    deliverTo('bram')
    await userEvent.fill(field('Praatvraag 1'), 'Nog eens')
    bram.commit(changePhase, { phaseId: 'support', prompts: [first!] })
    flushSync(() => deliverTo('anna'))
    expect(support(anna).prompts).toEqual([first])
    await userEvent.keyboard('{Enter}')
    expect(support(anna).prompts).toEqual([first])
  })
})
