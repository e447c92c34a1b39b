import { changeResource, recordResource } from '@praatplaat/model'
import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openFindingsDoor } from '../findings/findings-door.ts'
import { localSession } from '../session/testing/local-session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import { switchMoneyTest } from './switch-money-test.ts'
import { useEscapeEndsTest } from './use-escape-ends-test.ts'

const stops: (() => void)[] = []
beforeEach(async () => {
  await openFindingsDoor()
  useView.getState().reset()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

function Screen() {
  useEscapeEndsTest()
  return <SidePanel />
}

function show(session: Parameters<typeof renderInSession>[0]): HTMLElement {
  const { element, stop } = renderInSession(session, <Screen />)
  stops.push(stop)
  return element
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const heading = (name: string | RegExp) => page.getByRole('heading', { name })

/** The empty canvas, with a hall in the first phase. */
function withHall(ability: 'edit' | 'view' = 'edit') {
  const doc = documentFromFile(instantiateTemplate('praatplaat', 'nl')!)
  localSession(doc).commit(recordResource, {
    resourceId: 'hall',
    phaseId: 'recruitment',
    kind: 'room',
    text: 'Oefenhal',
  })
  return localSession(doc, ability)
}

describe('the money test', () => {
  it('[MT1] [MT3] tells per phase what ends, and what that leaves', async () => {
    const session = withHall()
    session.commit(changeResource, { resourceId: 'hall', lasting: 'temporary' })
    switchMoneyTest(true)
    show(session)
    await expect.element(heading(/^Fase 1 · /u)).toBeVisible()
    await expect.element(button(/Oefenhal/u)).toBeVisible()
    await expect.element(page.getByText('Wie het werk doet blijft, maar zonder middelen.')).toBeVisible()
    await expect.element(heading('Fasen die niets verliezen')).toBeVisible()
  })

  it('asks who pays then, and keeps that as an open question once', async () => {
    const session = withHall()
    session.commit(changeResource, { resourceId: 'hall', lasting: 'temporary' })
    switchMoneyTest(true)
    show(session)
    await userEvent.click(button(/^Zet als open vraag/u))
    await userEvent.click(button(/^Staat als open vraag/u), { force: true })
    expect(Object.values(session.canvas.current().questions)).toMatchObject([
      { text: 'Wie betaalt Oefenhal als het geld op is?', phaseId: 'recruitment', settled: false },
    ])
  })

  it('makes an agreement of it, which opens with the test still on', async () => {
    const session = withHall()
    session.commit(changeResource, { resourceId: 'hall', until: '2027-12-31' })
    switchMoneyTest(true)
    show(session)
    await userEvent.click(button(/^Maak een afspraak/u))
    expect(Object.values(session.canvas.current().agreements)).toMatchObject([
      { text: 'Als het geld op is, wordt Oefenhal betaald door …', phaseId: 'recruitment' },
    ])
    expect(useView.getState()).toMatchObject({
      moneyTest: true,
      selection: { kind: 'phase', phaseId: 'recruitment' },
    })
  })

  it('says where to begin when nothing is marked as temporary', async () => {
    switchMoneyTest(true)
    show(withHall())
    await expect.element(heading('Nog niets staat als tijdelijk op de plaat')).toBeVisible()
    await userEvent.click(button(/Oefenhal/u))
    expect(useView.getState().selection).toEqual({ kind: 'resource', id: 'hall' })
  })

  it('is read by viewers, who make nothing of it', async () => {
    switchMoneyTest(true)
    show(pairedSessions('view').anna)
    await expect.element(heading('Geldpotje-test')).toBeVisible()
    await expect.element(heading(/^Fase 1 · /u)).toBeVisible()
    await expect.element(button(/^Maak een afspraak/u)).not.toBeInTheDocument()
  })

  it('ends by Escape, by its button, and when one looks through a role', async () => {
    const session = withHall()
    show(session)
    flushSync(() => switchMoneyTest(true))
    await expect.element(heading('Geldpotje-test')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(useView.getState()).toMatchObject({ moneyTest: false, panel: null })

    flushSync(() => switchMoneyTest(true))
    await userEvent.click(button('Stop de test'))
    expect(useView.getState()).toMatchObject({ moneyTest: false, panel: null })

    useView.getState().testMoney(true)
    useView.getState().look('employer')
    expect(useView.getState()).toMatchObject({ moneyTest: false, lensRoleId: 'employer' })
    useView.getState().testMoney(true)
    expect(useView.getState()).toMatchObject({ moneyTest: true, lensRoleId: null })
  })

  it('leaves Escape to a chip in the hand', async () => {
    show(withHall())
    flushSync(() => switchMoneyTest(true))
    useView.getState().pick({ roleId: 'employer', chipId: null })
    await userEvent.keyboard('{Escape}')
    expect(useView.getState().moneyTest).toBe(true)
  })
})
