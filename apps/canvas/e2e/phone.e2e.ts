import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test.describe('on a phone one', () => {
  test('taps a chip and then a station, and is brought to that phase', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', phone)
    await anna.role('Werkgever').tap()
    await expect(anna.message('Werkgever gekozen.')).toBeVisible()
    await anna.tap(anna.box('station:experience'))
    await expect(anna.chip('experience', 'employer')).toBeAttached()
    await expect(anna.phase('recruitment')).not.toBeAttached()
  })

  test('taps a chip and then the seat of the phase in view', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', phone)
    await anna.role('Jobcoach').tap()
    await anna.tap(anna.seat('recruitment'))
    await expect(anna.seat('recruitment')).toHaveAccessibleName(/regie bij Jobcoach/)
  })

  test('opens what was tapped in a sheet, and goes back to the phase', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', phone)
    await anna.tap(anna.chip('recruitment', 'employer'))
    await expect(anna.panel.getByRole('heading', { name: 'Werkgever' })).toBeVisible()
    await anna.panel.getByRole('radio', { name: 'Adviseren' }).check()
    await anna.panel.getByRole('button', { name: 'Terug naar de fase' }).tap()
    await expect(anna.chip('recruitment', 'employer')).toHaveAccessibleName(/adviseren/)

    await anna.page.getByRole('button', { name: 'Over de plaat' }).tap()
    await expect(anna.page.getByRole('textbox', { name: 'Doel van het traject' })).toBeVisible()
  })

  test('reaches every phase with the keyboard too', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', phone)
    await anna.box('station:recruitment').focus()
    await anna.page.keyboard.press('ArrowRight')
    await expect(anna.box('station:preparation')).toBeFocused()
    await anna.page.keyboard.press('Enter')
    await expect(anna.phase('preparation')).toBeAttached()
    await anna.phase('preparation').focus()
    await anna.page.keyboard.press('Enter')
    await expect(anna.panel.getByRole('heading', { name: 'Voortraject' })).toBeVisible()
  })

  test('never has to scroll sideways', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', phone)
    for (const view of ['Afspraken', 'Plaat'] as const) {
      await anna.page.getByRole('navigation', { name: 'Weergave' }).getByRole('button', { name: view }).tap()
      const { scroll, client } = await anna.page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      expect(scroll).toBe(client)
    }
  })
})
