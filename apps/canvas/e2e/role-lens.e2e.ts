import { KeyboardReader } from './keyboard-reader.ts'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('through the eyes of the case manager', () => {
  test('one goes by keyboard alone, in every view, and back with Escape', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const { page, panel } = await sitDown(canvas.link('edit'), 'Anna')
    const reader = new KeyboardReader(page)
    await reader.use(page.getByRole('button', { name: 'Kijk als een rol' }))
    await reader.use(page.getByRole('dialog').getByRole('button', { name: 'Klantmanager' }))
    const bar = page.getByText('Je kijkt door de bril van')
    await expect(bar).toHaveText('Je kijkt door de bril van Klantmanager')

    // The page of the role: what it leads, does, helps with, gives and hands over.
    const section = (name: string) => panel.getByRole('region', { name })
    await expect(section('Waar heb je de regie?').getByRole('listitem')).toHaveCount(1)
    await expect(section('In welke fasen doe je mee?').getByRole('listitem')).toHaveCount(6)
    await expect(section('Wat doe je?')).toContainText('Taalles en inburgering')
    await expect(section('Waar help je mee?')).toContainText('Instroomprofiel isoleerder')
    await expect(section('Wat geef je?')).toContainText('Weten hoeveel kandidaten er echt komen')
    await expect(section('Wat geef je?')).toContainText('Vooraf uitleg')
    await expect(section('Wat geef je?')).toContainText('Re-integratiebudget')
    await expect(section('Waar gaat de regie over?')).toContainText('Van Klantmanager naar Intermediair')

    // The table.
    const views = page.getByRole('navigation', { name: 'Weergave' })
    await reader.use(views.getByRole('button', { name: 'Tabel' }), 'Shift+Tab')
    const undimmed = page.locator('tbody td[data-cell^="role:"]:not([data-dimmed])')
    await expect(undimmed).toHaveCount(6)
    await expect(page.locator('[data-cell^="role:case-manager/"]:not([data-dimmed])')).toHaveCount(6)

    // The lists.
    await reader.use(views.getByRole('button', { name: 'Afspraken' }))
    const list = page.getByRole('tabpanel')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await reader.tabTo(page.getByRole('tab', { name: /^Afspraken/ }))
    await reader.press('ArrowRight')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await reader.press('ArrowRight')
    await expect(list).toContainText('16 intakes')
    await expect(list).not.toContainText('Oefenhal')

    // On paper.
    await reader.use(panel.getByRole('button', { name: 'Print rolblad' }))
    await expect(page.getByRole('article', { name: /Klantmanager/ })).toContainText('geen contract')

    await reader.press('Escape')
    await expect(bar).toHaveCount(0)
    await expect(page.getByRole('article')).not.toHaveCount(1)
  })

  test('the role is told on paper only, without the screen around it', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const { page, panel } = await sitDown(canvas.link('view'), 'Anna')
    await page.getByRole('button', { name: 'Kijk als een rol' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Klantmanager' }).click()
    await panel.getByRole('button', { name: 'Print rolblad' }).click()
    await expect(page.getByRole('article')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article')).toBeVisible()
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
