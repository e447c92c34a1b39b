import { leadStateOf } from '@praatplaat/model'
import { askOwnViews, readOwnViews, revealOwnViews } from '@praatplaat/model/document'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetDeviceCopy } from '../device/forget-device-copy.ts'
import { rememberAttendee } from '../device/remembered-attendee.ts'
import { localSession } from '../session/testing/local-session.ts'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import type { Session } from '../session/session.ts'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import { keepDraft, readDraft } from './device-draft.ts'
import { OwnViews } from './own-views.tsx'
import { OwnViewsSection } from './own-views-section.tsx'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  forgetDeviceCopy('test')
})

const sit = (session: Session) => {
  const { stop } = renderInSession(
    session,
    <>
      <OwnViews />
      <OwnViewsSection />
      <SidePanel />
    </>,
  )
  stops.push(stop)
}
const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
const draft = { id: 'd1', changedAt: 1, late: false, shownIn: null }
const view = { roleId: null, phases: { match: { leads: ['employer'], involvement: {} } } }

describe('a canvas that stands alone', () => {
  it('[OV2] [OV7] anybody begins a round and reveals it, and takes over an answer', async () => {
    rememberAttendee('Anna', 'test', 'job-coach')
    const { anna, bram, deliver } = pairedSessions()
    sit(anna)
    await userEvent.click(button('Begin met eerst zelf'))
    flushSync(deliver)
    expect(readOwnViews(bram.doc)?.revealedAt).toBeNull()

    await userEvent.click(button('Maak mijn beeld'))
    await userEvent.click(button('Regie voor Buddy'))
    await userEvent.click(button('Klaar'))
    await expect.element(page.getByText('1 van 1 klaar')).toBeVisible()
    flushSync(deliver)
    expect(readOwnViews(bram.doc)?.views).toEqual([])

    await userEvent.click(button('Laat zien'))
    await userEvent.click(button('Wacht nog'))
    await userEvent.click(button('Laat zien'))
    await userEvent.click(button('Ja, laat alle beelden zien'))
    flushSync(deliver)
    expect(readOwnViews(bram.doc)?.views).toMatchObject([{ view: { roleId: 'job-coach' } }])
    await expect.element(page.getByText('zegt Jobcoach')).toBeVisible()

    const phaseId = Object.keys(readOwnViews(bram.doc)!.views[0]!.view.phases)[0]!
    await userEvent.click(button(/^Neem over ?: Buddy$/u))
    expect(leadStateOf(anna.canvas.current(), phaseId).leads).toMatchObject([{ roleId: 'buddy' }])
    await userEvent.click(button('Ruim de beelden op'))
    await userEvent.click(button('Ja, ruim ze op voor iedereen'))
    expect(readOwnViews(anna.doc)).toBeNull()
    await expect.element(button('Begin met eerst zelf')).toBeVisible()
  })

  it('who only watches sees no way to make a view, nor to reveal', async () => {
    const { anna, bram, deliver } = pairedSessions('view')
    sit(anna)

    askOwnViews(bram.doc, 'r1', Date.now())
    flushSync(deliver)
    await expect.element(page.getByRole('complementary', { name: 'Eerst zelf' })).toBeVisible()
    await expect.element(button('Maak mijn beeld')).not.toBeInTheDocument()
    await expect.element(button('Laat zien')).not.toBeInTheDocument()
  })
})

describe('what the device keeps', () => {
  it('[OV2] is read back, and forgotten with the canvas', async () => {
    expect(await readDraft('test')).toBeNull()
    expect(await keepDraft('test', { ...draft, view })).toBe(true)
    expect(await readDraft('test')).toEqual({ ...draft, view })
    forgetDeviceCopy('test')
    await expect.poll(() => readDraft('test')).toBeNull()
  })

  it('[OV4] is not shown by itself when it is of days ago, and is when its maker says so', async () => {
    await keepDraft('test', { ...draft, view })
    const { anna } = pairedSessions()

    askOwnViews(anna.doc, 'r1', 10)
    revealOwnViews(anna.doc, 20)
    sit(localSession(anna.doc))
    useView.getState().openPanel('own-views')
    await expect.element(page.getByText('Jouw beeld is nog alleen op dit apparaat.')).toBeVisible()
    expect(readOwnViews(anna.doc)?.views).toEqual([])
    await userEvent.click(button('Laat mijn beeld zien'))
    expect(readOwnViews(anna.doc)?.views).toMatchObject([{ id: 'd1' }])
  })
})
