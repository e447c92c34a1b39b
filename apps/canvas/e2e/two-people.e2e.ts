import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('two people at one canvas', () => {
  test('see each other by name and role', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await expect(anna.attendees.filter({ hasText: 'Bram' })).toBeVisible()
    await expect(bram.attendees.filter({ hasText: 'Anna' })).toBeVisible()

    await bram.page.context().close()
    await expect(anna.attendees).toHaveCount(1)
  })

  test('see a chip that the other drops, in the same place', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')

    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    await expect(bram.chip('support', 'buddy')).toHaveAccessibleName(
      'Buddy: uitvoeren in fase 3, Extra begeleiding',
    )

    await bram.drag(bram.chip('support', 'buddy'), bram.phase('match'))
    await expect(anna.chip('match', 'buddy')).toBeAttached()
    await expect(anna.chip('support', 'buddy')).not.toBeAttached()
  })

  test('see where the other points', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    const picture = () => bram.phase('support').screenshot()
    await expect(bram.attendees.filter({ hasText: 'Anna' })).toBeVisible()
    const without = await picture()

    await anna.phase('support').hover({ force: true })
    await expect.poll(async () => (await picture()).equals(without), 'a cursor is drawn').toBe(false)
    await anna.tray.hover()
    await expect.poll(async () => (await picture()).equals(without), 'and it goes again').toBe(true)
  })

  test('who both claim the lead read that it is contested, and with whom to talk', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')

    await anna.drag(anna.role('Werkgever'), anna.seat('match'))
    await expect(bram.seat('match')).toHaveAccessibleName(/regie bij Werkgever/)
    await bram.drag(bram.role('Jobcoach'), bram.seat('match'))
    await expect(bram.message('is nu betwist: Jobcoach en Werkgever. Praat erover.')).toBeVisible()
    for (const board of [anna, bram]) {
      await expect(board.seat('match')).toHaveAccessibleName(/regie betwist tussen Werkgever en Jobcoach/)
    }
  })

  test('undo only what they did themselves', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    await bram.drag(bram.role('UWV'), bram.phase('support'))
    await expect(anna.chip('support', 'uwv')).toBeAttached()

    await anna.page.keyboard.press('Control+z')
    await expect(bram.chip('support', 'buddy')).not.toBeAttached()
    await expect(bram.chip('support', 'uwv')).toBeAttached()
    // Nothing of her own is left to undo, so nothing happens.
    await anna.page.keyboard.press('Control+z')
    await expect(anna.page.getByRole('button', { name: 'Maak ongedaan' })).toBeDisabled()

    await bram.page.keyboard.press('Control+z')
    await expect(anna.chip('support', 'uwv')).not.toBeAttached()
    await anna.page.keyboard.press('Control+Shift+z')
    await expect(bram.chip('support', 'buddy')).toBeAttached()
    await expect(bram.chip('support', 'uwv')).not.toBeAttached()
  })
})
