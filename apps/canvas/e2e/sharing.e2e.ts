import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('the share dialog', () => {
  test('has a link to take part and a link to look, each with a QR code', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.page.getByRole('button', { name: 'Deel deze plaat' }).click()
    const dialog = anna.page.getByRole('dialog', { name: 'Deel deze plaat' })
    await expect(dialog.getByRole('img', { name: 'QR-code van de link om mee te doen' })).toBeVisible()
    await expect(dialog.getByRole('img', { name: 'QR-code van de link om te kijken' })).toBeVisible()
    const [editLink, viewLink] = [
      await dialog.getByLabel('Link om mee te doen', { exact: true }).inputValue(),
      await dialog.getByLabel('Link om te kijken', { exact: true }).inputValue(),
    ]
    expect(editLink).toContain(`/c/${canvas.canvasId}#`)
    expect(viewLink).not.toBe(editLink)
    for (const link of [editLink, viewLink]) expect(link).not.toContain(canvas.keys.facilitate)

    const vera = await sitDown(viewLink, 'Vera')
    await expect(vera.page.getByText('Je kijkt mee', { exact: true })).toBeVisible()
    await expect(vera.role('Werkgever')).toBeDisabled()
    const bram = await sitDown(editLink, 'Bram')
    await bram.drag(bram.role('UWV'), bram.phase('training'))
    await expect(vera.chip('training', 'uwv')).toBeAttached()
  })

  test('copies a link', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await anna.page.getByRole('button', { name: 'Deel deze plaat' }).click()
    await anna.page.getByRole('button', { name: 'Kopieer' }).first().click()
    await expect(anna.page.getByText('✓ Gekopieerd')).toBeVisible()
    expect(await anna.page.evaluate(() => navigator.clipboard.readText())).toBe(canvas.link('edit'))
  })

  test('gives a viewer nothing but the link to look', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const vera = await sitDown(canvas.link('view'), 'Vera')
    await vera.page.getByRole('button', { name: 'Deel deze plaat' }).click()
    const dialog = vera.page.getByRole('dialog', { name: 'Deel deze plaat' })
    await expect(dialog.getByLabel('Link om te kijken', { exact: true })).toHaveValue(canvas.link('view'))
    await expect(dialog.getByLabel('Link om mee te doen', { exact: true })).toHaveCount(0)
    await expect(dialog.getByRole('img')).toHaveCount(1)
  })
})
