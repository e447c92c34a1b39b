import { changeRole, isRoleColour, rolesInOrder, say, type Role } from '@praatplaat/model'
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

/** Opens the dialog for someone, at a role or at the list. */
async function open(session: Session, roleId: string | null = null): Promise<void> {
  stops.push(renderInSession(session, <PhasesAndRoles />).stop)
  flushSync(() => usePhasesAndRoles.getState().show('roles', roleId))
  await expect.element(page.getByRole('list', { name: 'Rollen', exact: true })).toBeVisible()
}

/** The form for a new one, under the list, has a field of that name too. */
const field = (name: string) => page.getByRole('textbox', { name, exact: true }).first()
const button = (name: string) => page.getByRole('button', { name, exact: true })
const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
const status = () => page.getByRole('status').last()
const roles = ({ canvas }: Session) => rolesInOrder(canvas.current())
const role = ({ canvas }: Session, id: string) => canvas.current().roles[id]!
const label = (one: Role | undefined) => one && say(one.label, 'nl')

async function write(name: string, words: string): Promise<void> {
  await userEvent.fill(field(name), words)
  await userEvent.keyboard('{Enter}')
}

describe('the roles in the dialog', () => {
  it('[RO2] are renamed and described in the group’s own plain words', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'employer')
    await write('Naam op het fiche', 'Isolatiebedrijf')
    await write('Volledige naam', 'Isolatiebedrijf De Warme Jas')
    await write('Afkorting (hoogstens 4 tekens)', 'IB')
    await write('Wat doet deze rol?', 'Geeft werk.')
    expect(role(anna, 'employer')).toMatchObject({
      label: 'Isolatiebedrijf',
      name: 'Isolatiebedrijf De Warme Jas',
      code: 'IB',
      description: 'Geeft werk.',
    })
    expect(page.getByText('Woorden van het sjabloon').elements()).toEqual([])
  })

  it('get another symbol and a colour of the palette, by their names', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'employer')
    await userEvent.click(page.getByTitle('Paraplu'))
    await userEvent.click(page.getByText('Mosgroen'))
    expect(role(anna, 'employer')).toMatchObject({ symbol: 'umbrella', colour: '#3E6B1F' })
  })

  it('[RO3] are not given a colour that is too light; a darker one is offered and taken', async () => {
    const { anna } = pairedSessions()
    const before = role(anna, 'employer').colour
    await open(anna, 'employer')
    await write('Kleurcode', '#f0a81c')
    await expect.element(page.getByText('#f0a81c is te licht')).toBeVisible()
    expect(role(anna, 'employer').colour).toBe(before)
    await userEvent.click(page.getByRole('button', { name: /^Neem #/ }))
    expect(role(anna, 'employer').colour).not.toBe(before)
    expect(isRoleColour(role(anna, 'employer').colour)).toBe(true)
    expect(page.getByText('is te licht').elements()).toEqual([])

    await write('Kleurcode', 'blauw')
    await expect.element(page.getByText('“blauw” is geen kleurcode.')).toBeVisible()
    await write('Kleurcode', '1d5fa8')
    expect(role(anna, 'employer').colour).toBe('#1D5FA8')
  })

  it('[RO1] are added as the copy of another: its symbol, another colour, the next letter', async () => {
    const { anna } = pairedSessions()
    await open(anna)
    await userEvent.selectOptions(choice('Lijkt op'), 'employer')
    await userEvent.click(button('Rol toevoegen'))
    const added = roles(anna).at(-1)!
    expect(added).toMatchObject({
      label: 'Werkgever B',
      name: 'Werkgever B',
      symbol: role(anna, 'employer').symbol,
    })
    expect(added.colour).not.toBe(role(anna, 'employer').colour)
    expect(document.activeElement?.textContent).toContain('Werkgever B')

    // As long as it has one name, it is renamed as a whole.
    await write('Naam op het fiche', 'Bouwbedrijf')
    expect(roles(anna).at(-1)).toMatchObject({ label: 'Bouwbedrijf', name: 'Bouwbedrijf' })
  })

  it('[RO1] are added with a name alone, from the tray straight at the name; without a name nothing is', async () => {
    const { anna } = pairedSessions()
    await open(anna)
    flushSync(() => usePhasesAndRoles.getState().add('roles'))
    expect(document.activeElement).toBe(field('Naam op het fiche').element())
    const before = roles(anna).length
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Schrijf eerst een naam op.')).toBeVisible()
    expect(roles(anna)).toHaveLength(before)
    await userEvent.keyboard('Tolk{Enter}')
    expect(label(roles(anna).at(-1))).toBe('Tolk')
  })

  it('[RO5] are merged after one reads what goes along, and one undo takes it back', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'intermediary')
    const before = anna.canvas.current()
    const chips = Object.values(before.chips).filter(({ roleId }) => roleId === 'intermediary')
    await userEvent.click(button('Samenvoegen'), { force: true })
    expect(anna.canvas.current()).toBe(before)

    await userEvent.selectOptions(choice('Voeg samen met'), 'job-coach')
    await expect
      .element(page.getByText(`Naar Jobcoach gaat alles van Intermediair: ${chips.length} fiche`))
      .toBeVisible()
    await userEvent.click(button('Samenvoegen'))
    expect(role(anna, 'intermediary')).toBeUndefined()
    expect(document.activeElement?.textContent).toContain('Jobcoach')
    await expect.element(status()).toHaveTextContent('Intermediair is nu deel van Jobcoach.')
    flushSync(() => anna.undo.undo())
    expect(anna.canvas.current()).toEqual(before)
  })

  it('[RO6] are removed when nothing is theirs; else the dialog says what is', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'employer')
    await expect.element(page.getByText('Deze rol kan niet weg')).toBeVisible()
    expect(button('Rol verwijderen').elements()).toEqual([])
    flushSync(() => usePhasesAndRoles.getState().add('roles'))
    await userEvent.keyboard('Tolk{Enter}')
    await userEvent.click(button('Rol verwijderen'))
    expect(roles(anna).map(label)).not.toContain('Tolk')
  })

  it('[PH3] are hidden, and [RO4] move', async () => {
    const { anna } = pairedSessions()
    await open(anna, 'employer')
    await userEvent.click(page.getByRole('checkbox', { name: 'Verberg deze rol' }))
    expect(role(anna, 'employer').hidden).toBe(true)
    await userEvent.click(button('Omlaag: Werkgever'))
    expect(roles(anna)[1]?.id).toBe('employer')
  })

  it('take what another changed meanwhile, also the colour', async () => {
    const { anna, bram, deliverTo } = pairedSessions()
    await open(anna, 'employer')
    bram.commit(changeRole, { roleId: 'employer', label: 'Van Bram', colour: '#B3261E' })
    flushSync(() => deliverTo('anna'))
    expect(field('Naam op het fiche').element()).toHaveProperty('value', 'Van Bram')
    expect(page.getByRole('radio', { name: 'Rood' }).element()).toHaveProperty('checked', true)
    expect(page.getByLabelText('Kies zelf').element()).toHaveProperty('value', '#b3261e')
  })
})
