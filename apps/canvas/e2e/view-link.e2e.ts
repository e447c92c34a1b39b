import { makeCanvas, readCanvas } from './made-canvas.ts'
import { connectStockClient } from './stock-client.ts'
import { expect, test } from './table-fixture.ts'

test.describe('who has the view link', () => {
  test('sees what the others do, and has nothing to do it with', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const vera = await sitDown(canvas.link('view'), 'Vera')
    await expect(vera.page.getByText('Je kijkt mee', { exact: true })).toBeVisible()
    for (const chip of await vera.tray.getByRole('button').all()) await expect(chip).toBeDisabled()
    await expect(vera.page.getByRole('group', { name: 'Ongedaan maken' })).toHaveCount(0)

    await anna.drag(anna.role('UWV'), anna.phase('training'))
    await expect(vera.chip('training', 'uwv')).toBeAttached()

    await vera.click(vera.chip('training', 'uwv'))
    await expect(vera.panel.getByRole('heading', { name: 'UWV' })).toBeVisible()
    await expect(vera.panel.getByRole('radio').first()).toBeDisabled()
    await expect(vera.panel.getByRole('textbox')).toHaveCount(0)
    await expect(vera.panel.getByRole('button', { name: 'Afspraak' })).toHaveCount(0)
    await expect(vera.panel.getByRole('button', { name: 'Haal van de plaat' })).toHaveCount(0)
    await vera.show('Afspraken')
    await expect(vera.page.getByText('Buddy krijgt 2 uur per week')).toBeVisible()
    await expect(vera.page.getByRole('main').getByRole('button')).toHaveCount(0)
  })

  test('drags nothing, and no key changes anything', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const before = await readCanvas(canvas)
    const vera = await sitDown(canvas.link('view'), 'Vera')
    await vera.drag(vera.chip('match', 'employer'), vera.phase('training'))
    await vera.chip('match', 'employer').focus()
    for (const key of ['Delete', '3', 'r', 'Control+z']) await vera.page.keyboard.press(key)
    await expect(vera.chip('match', 'employer')).toBeAttached()
    await expect(vera.chip('training', 'employer')).toHaveAccessibleName(/meewerken/)
    expect(await readCanvas(canvas)).toEqual(before)
  })

  test('is refused by the server, also with a client of their own making', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const viewer = await connectStockClient(canvas, 'view')
    const editor = await connectStockClient(canvas, 'edit')
    try {
      viewer.doc.getMap('canvas').set('title', 'Gekaapt')
      viewer.doc.getMap('chips').set('support.buddy', true)
      editor.doc.getMap('canvas').set('title', 'Nieuwe naam')
      await expect(anna.page.getByLabel('Naam van de plaat')).toHaveValue('Nieuwe naam')
      await expect(anna.chip('support', 'buddy')).not.toBeAttached()
      const file = await readCanvas(canvas)
      expect(file.canvas.title).toBe('Nieuwe naam')
      expect(file.chips).toEqual([])
    } finally {
      viewer.leave()
      editor.leave()
    }
  })
})
