import { addRole, changeRole, shownRoles } from '@praatplaat/model'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { RoleTray } from '../role-chips/role-tray.tsx'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SelectionPanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'

const stops: (() => void)[] = []
beforeEach(() => {
  useView.getState().reset()
  usePhasesAndRoles.getState().close()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const trayAndPanel = (
  <>
    <RoleTray />
    <SelectionPanel />
  </>
)

describe('the panel of a role', () => {
  it('comes when the role is picked up in the tray, and goes when it is put back', async () => {
    const { anna } = pairedSessions()
    stops.push(renderInSession(anna, trayAndPanel).stop)
    const coach = page.getByRole('button', { name: 'Jobcoach', exact: true })
    coach.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Jobcoach' })).toBeVisible()
    await expect.element(page.getByRole('list', { name: 'Waar deze rol staat' })).toBeVisible()
    expect(useView.getState().picked).toEqual({ roleId: 'job-coach', chipId: null })
    await userEvent.keyboard('{Enter}')
    expect(useView.getState()).toMatchObject({ picked: null, selection: null })
  })

  it('leads to where the role stands, and to changing it', async () => {
    const { anna } = pairedSessions()
    stops.push(renderInSession(anna, <SelectionPanel />).stop)
    flushSync(() => useView.getState().select({ kind: 'role', id: 'employer' }))
    await userEvent.click(page.getByRole('button', { name: 'Rol aanpassen' }))
    expect(usePhasesAndRoles.getState().shown).toMatchObject({ list: 'roles', opened: 'employer' })
    await userEvent.click(page.getByRole('list', { name: 'Waar deze rol staat' }).getByRole('button').first())
    expect(useView.getState().selection).toMatchObject({ kind: 'chip' })
  })

  it('has nothing to change for a viewer', async () => {
    const { anna } = pairedSessions('view')
    stops.push(renderInSession(anna, trayAndPanel).stop)
    flushSync(() => useView.getState().select({ kind: 'role', id: 'employer' }))
    await expect.element(page.getByRole('heading', { name: 'Werkgever' })).toBeVisible()
    expect(page.getByRole('button', { name: 'Rol aanpassen' }).elements()).toEqual([])
    expect(page.getByRole('button', { name: 'Rol', exact: true }).elements()).toEqual([])
  })
})

describe('the tray', () => {
  it('[PH3] has the roles that are shown, and a way to add one', async () => {
    const { anna } = pairedSessions()
    stops.push(renderInSession(anna, <RoleTray />).stop)
    flushSync(() => anna.commit(changeRole, { roleId: 'buddy', hidden: true }))
    expect(page.getByRole('button', { name: 'Buddy', exact: true }).elements()).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Rol', exact: true }))
    expect(usePhasesAndRoles.getState().shown).toMatchObject({ list: 'roles', adding: true })
  })

  it('holds eighty roles with names of sixty characters, each within its own width', () => {
    const { anna } = pairedSessions()
    const { element, stop } = renderInSession(anna, <RoleTray />)
    stops.push(stop)
    element.style.inlineSize = '104px'
    const missing = 80 - Object.keys(anna.canvas.current().roles).length
    flushSync(() => {
      for (let at = 0; at < missing; at += 1) {
        const label = at % 2 === 0 ? 'W'.repeat(60) : 'Werkgever in de bouw '.repeat(3).slice(0, 60).trim()
        anna.commit(addRole, { roleId: `r${at}`, label, symbol: 'store', colour: '#1D5FA8' })
      }
    })
    const items = [...element.querySelectorAll('li')]
    expect(items).toHaveLength(shownRoles(anna.canvas.current()).length)
    for (const item of items) expect(item.scrollWidth).toBeLessThanOrEqual(104)
  })
})
