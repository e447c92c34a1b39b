import { middleOf } from './board-page.ts'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'
import { touchScreen } from './touch.ts'

const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true }

test.describe('on a tablet one', () => {
  test('drags a chip with a finger from the tray to a phase, and on to another', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', tablet)
    const touch = await touchScreen(anna.page)

    await touch.down(await middleOf(anna.role('Jobcoach')))
    await touch.moveTo(await middleOf(anna.phase('preparation')))
    await touch.up()
    await expect(anna.chip('preparation', 'job-coach')).toBeAttached()

    await touch.down(await middleOf(anna.chip('preparation', 'job-coach')))
    await touch.moveTo(await middleOf(anna.phase('experience')))
    await touch.up()
    await expect(anna.chip('experience', 'job-coach')).toBeAttached()
    await expect(anna.chip('preparation', 'job-coach')).not.toBeAttached()
  })

  test('taps a chip and taps a place, on a phase and on a seat', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', tablet)
    await anna.role('Jobcoach').tap()
    await expect(anna.message('Jobcoach gekozen.')).toBeVisible()
    await anna.tap(anna.lane('training'))
    await expect(anna.chip('training', 'job-coach')).toBeAttached()

    await anna.role('Werkgever').tap()
    await anna.tap(anna.seat('training'))
    await expect(anna.seat('training')).toHaveAccessibleName(/regie bij Werkgever/)

    await anna.role('Buddy').tap()
    await anna.page.getByRole('button', { name: 'Annuleren' }).tap()
    await expect(anna.message('Buddy gekozen.')).toHaveCount(0)
  })

  test('pinches to come closer, and fits the board again with a button', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', tablet)
    const touch = await touchScreen(anna.page)
    const wide = async () => (await anna.phase('support').boundingBox())!.width
    const before = await wide()
    const { x, y } = await middleOf(anna.phase('support'))

    await touch.down({ x: x - 40, y }, { x: x + 40, y })
    await touch.moveTo({ x: x - 80, y }, { x: x + 80, y })
    await touch.up()
    await expect.poll(wide).toBeGreaterThan(before * 1.6)
    await expect.poll(wide).toBeLessThan(before * 2.4)
    // The page itself stays as it was: only the board came closer.
    expect(await anna.page.evaluate(() => visualViewport?.scale)).toBe(1)

    await anna.page.getByRole('button', { name: 'Toon de hele plaat' }).tap()
    await expect.poll(wide).toBe(before)
  })
})
