import type { Page } from '@playwright/test'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import type { BoardPage } from './board-page.ts'
import { disguisesOf, readFrame, recordFrames, type RecordedFrames } from './recorded-frames.ts'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './table-fixture.ts'

/** A word that is in what Anna says and in nothing else that travels, once everybody has the canvas. */
const mark = 'rol-die-alleen-anna-noemt'

/** A meeting of two tables, each with a role that nobody would think of. */
async function makeMeeting(origin: string) {
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Rotterdam',
      tables: 2,
      canvas: {
        format: 'praatplaat',
        schemaVersion: 2,
        canvas: { title: 'Tafel' },
        phases: [
          { id: 'start', title: 'Start' },
          { id: 'match', title: 'Match' },
        ],
        roles: [
          { id: 'employer', label: 'Werkgever' },
          { id: 'coach', label: 'Jobcoach' },
          { id: mark, label: 'Buurvrouw' },
        ],
      },
    }),
  })
  const { workshopId, keys, tables } = (await response.json()) as CreatedWorkshop
  const { canvasId, keys: tableKeys } = tables[0]!
  return {
    room: `${origin}/w/${workshopId}#${keys.facilitate}`,
    table: `${origin}/c/${canvasId}#${tableKeys.edit}`,
  }
}

const strip = (page: Page) => page.getByRole('complementary', { name: 'Eerst zelf' })
const maker = (page: Page) => page.getByRole('dialog', { name: 'Mijn beeld' })
const differences = ({ panel }: BoardPage, phase: string) => panel.getByRole('region', { name: phase })

const nobody = {
  attendee: null,
  cursor: null,
  selection: null,
  drag: null,
  hand: false,
  ready: false,
  laser: null,
}

/** Whose frames, from some moment on, say nothing of anybody's view: all of them, in whatever way it is written. */
function expectSilence(frames: RecordedFrames, since: { sent: number; received: number }): void {
  const sent = frames.sent.slice(since.sent)
  const all = [...sent, ...frames.received.slice(since.received)]
  for (const disguise of disguisesOf(mark)) {
    expect(all.filter((frame) => frame.includes(disguise))).toEqual([])
  }
  for (const told of sent.map(readFrame)) {
    if (told.kind === 'update') expect(told.isEmpty).toBe(true)
    if (told.kind !== 'presence') continue
    for (const state of told.states) {
      // Who has just come is nobody yet, and where a pointer is over the board is no secret.
      const { attendee: _a, cursor: _c, ready, ...rest } = { ...nobody, ...(state as object) }
      expect(typeof ready).toBe('boolean')
      expect(rest).toEqual({ selection: null, drag: null, hand: false, laser: null })
    }
  }
}

test('own views stay on their devices until the reveal, and then show where people differ', async ({
  server,
  page: room,
  sitDown,
}) => {
  const meeting = await makeMeeting(server.url)
  await room.goto(meeting.room)
  const frames = new Map<string, RecordedFrames>()
  const recorded = (name: string) => (page: Page) => {
    frames.set(name, recordFrames(page))
    return Promise.resolve()
  }
  const [anna, bram, chris] = await Promise.all([
    sitDown(meeting.table, 'Anna', {}, recorded('anna')),
    sitDown(
      meeting.table,
      'Bram',
      { viewport: { width: 390, height: 844 }, hasTouch: true },
      recorded('bram'),
    ),
    sitDown(meeting.table, 'Chris'),
  ])
  await room.getByRole('button', { name: 'Eerst zelf' }).click()
  for (const { page } of [anna, bram, chris])
    await expect(strip(page).getByText('0 van 3 klaar')).toBeVisible()
  // From here on everybody has the canvas, and the round that it is in.
  const since = { sent: frames.get('anna')!.sent.length, received: frames.get('anna')!.received.length }
  const sinceOfBram = { sent: frames.get('bram')!.sent.length, received: frames.get('bram')!.received.length }

  await test.step('each makes a view of their own, by keyboard, by finger, and while nothing works', async () => {
    await strip(anna.page).getByRole('button', { name: 'Maak mijn beeld' }).click()
    await maker(anna.page).getByRole('button', { name: 'Regie voor Buurvrouw' }).press('Enter')
    await maker(anna.page).getByRole('group', { name: 'Hoe doet Jobcoach mee?' }).getByLabel('Niet').focus()
    await anna.page.keyboard.press('ArrowRight')
    await expect(maker(anna.page).getByText('Dit apparaat bewaart het')).toBeVisible()
    expect(await seriousFaults(anna.page)).toEqual([])

    await strip(bram.page).getByRole('button', { name: 'Maak mijn beeld' }).tap()
    await maker(bram.page).getByRole('button', { name: 'Regie voor Werkgever' }).tap()
    await maker(bram.page).getByLabel('Hoe doet Jobcoach mee?').selectOption('Adviseren')
    await maker(bram.page).getByRole('button', { name: 'Volgende fase' }).tap()
    await expect(maker(bram.page).getByRole('heading', { name: '2 · Match' })).toBeFocused()
    await maker(bram.page).getByRole('button', { name: 'Klaar' }).tap()

    await strip(chris.page).getByRole('button', { name: 'Maak mijn beeld' }).click()
    await chris.page.context().setOffline(true)
    await expect(chris.savedSign).toHaveText(/^Geen verbinding/)
    await maker(chris.page).getByRole('button', { name: 'Regie voor Werkgever' }).click()
    await maker(chris.page).getByRole('button', { name: 'Klaar' }).click()
  })

  await test.step('it survives a reload, and nothing of it has left the device', async () => {
    await anna.page.reload()
    await strip(anna.page).getByRole('button', { name: 'Pas mijn beeld aan' }).click()
    await expect(maker(anna.page).getByRole('button', { name: 'Regie voor Buurvrouw' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await maker(anna.page).getByRole('button', { name: 'Klaar' }).click()
    // Whether the server knows already that Chris is away is not of this test.
    await expect(room.getByText(/Eerst zelf: 2 van de [23] klaar/)).toBeVisible()
    expectSilence(frames.get('bram')!, sinceOfBram)
    // What came in with the reload is the canvas, with the names of its roles.
    expectSilence(frames.get('anna')!, { ...since, received: Infinity })
    for (const { posted } of frames.values()) expect(posted).toEqual([])
  })

  await test.step('the facilitator reveals, and the most different phase comes first', async () => {
    await room.getByRole('button', { name: 'Laat de beelden zien' }).click()
    await room.getByRole('button', { name: 'Ja, laat ze zien op alle tafels' }).click()
    for (const board of [anna, bram]) {
      const start = differences(board, 'Start')
      await expect(start.getByText('regie verschilt')).toBeVisible()
      await expect(start.getByRole('listitem').filter({ hasText: 'Buurvrouw' })).toContainText(
        'zegt Zonder rol',
      )
    }
    expect(await seriousFaults(bram.page)).toEqual([])
    const [sent, received] = [
      frames.get('anna')!.sent,
      frames.get('bram')!.received.slice(sinceOfBram.received),
    ]
    expect(sent.some((frame) => frame.includes(mark))).toBe(true)
    expect(received.some((frame) => frame.includes(mark))).toBe(true)
  })

  await test.step('a device that slept through it shows its view when it wakes', async () => {
    await expect(anna.panel.getByText('2 beelden liggen open')).toBeVisible()
    await chris.page.context().setOffline(false)
    await expect(anna.panel.getByText('3 beelden liggen open')).toBeVisible()
    await expect(chris.panel.getByText('Jouw beeld ligt erbij')).toBeVisible()
  })

  await test.step('one tap takes an answer over, and undo takes it back', async () => {
    const lies = ({ panel }: BoardPage) =>
      panel.getByRole('region', { name: 'Start' }).getByRole('button', { name: /^Ligt zo ?: Werkgever$/ })
    const answer = differences(anna, 'Start').getByRole('button', { name: /^Neem over ?: Werkgever$/ })
    await answer.click()
    await expect(lies(anna)).toBeFocused()
    await expect(lies(bram)).toBeVisible()
    await anna.page.keyboard.press('Control+z')
    await expect(answer).toBeVisible()
  })

  await test.step('who comes late looks, and adds a view only when they say so', async () => {
    const dirk = await sitDown(meeting.table, 'Dirk')
    await strip(dirk.page).getByRole('button', { name: 'Bekijk de verschillen' }).click()
    await dirk.panel.getByRole('button', { name: 'Maak mijn beeld' }).click()
    await maker(dirk.page).getByRole('button', { name: 'Regie voor Jobcoach' }).click()
    await maker(dirk.page).getByRole('button', { name: 'Sluiten' }).click()
    await expect(dirk.panel.getByText('Jouw beeld is nog alleen op dit apparaat')).toBeVisible()
    await expect(anna.panel.getByText('3 beelden liggen open')).toBeVisible()
    await dirk.panel.getByRole('button', { name: 'Laat mijn beeld zien' }).click()
    await expect(anna.panel.getByText('4 beelden liggen open')).toBeVisible()
  })
})
