import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { pairedSessions } from '../session/testing/paired-sessions.ts'
import { renderInSession } from '../session/testing/render-in-session.tsx'
import { useView } from '../view-state/view.ts'
import { CanvasPanel } from './canvas-panel.tsx'

const stops: (() => void)[] = []
beforeEach(() => useView.getState().reset())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const isDayFirst = new Intl.DateTimeFormat(navigator.language).format(new Date(2000, 0, 31)).startsWith('31')

describe('the panel of the canvas', () => {
  it('takes the date of the meeting as it is typed, once it is whole', async () => {
    const { anna } = pairedSessions()
    stops.push(renderInSession(anna, <CanvasPanel />).stop)
    const date = page.getByLabelText('Datum van de bijeenkomst').element() as HTMLInputElement
    date.focus()
    await userEvent.keyboard(isDayFirst ? '31032027' : '03312027')
    await userEvent.keyboard('{Enter}')
    expect(anna.canvas.current().heldOn).toBe('2027-03-31')
    expect(date.value).toBe('2027-03-31')
  })

  it('[CA3] releases what participants are handed, and makes it a draft again', async () => {
    const { anna } = pairedSessions()
    stops.push(renderInSession(anna, <CanvasPanel />).stop)
    await page.getByRole('radio', { name: 'Vrijgegeven' }).click()
    expect(anna.canvas.current().releasedToParticipantsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    await page.getByRole('radio', { name: 'Concept' }).click()
    expect(anna.canvas.current().releasedToParticipantsOn).toBeNull()
  })
})
