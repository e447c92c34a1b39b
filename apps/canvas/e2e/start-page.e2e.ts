import { makeCanvas, readCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('the start page', () => {
  for (const [template, title, chips] of [
    ['praatplaat', 'Nieuwe praatplaat', 0],
    ['isoleerder-rotterdam', 'Isoleerder in Rotterdam', 30],
    ['zorgassistent-regio', 'Zorgassistent', 30],
  ] as const) {
    test(`makes a canvas from the template ${template}`, async ({ page, server }) => {
      await page.goto('/')
      await page.locator(`input[value="${template}"]`).check()
      await page.getByRole('button', { name: 'Plaat maken' }).click()
      await expect(page.getByRole('dialog', { name: `Welkom bij “${title}` })).toBeVisible()

      const [canvasId, edit] = page.url().split('/c/')[1]!.split('#') as [string, string]
      const made = await fetch(`${server.url}/api/canvases/${canvasId}`, {
        headers: { authorization: `Bearer ${edit}` },
      })
      const file = (await made.json()) as { phases: unknown[]; roles: unknown[]; chips: unknown[] }
      expect(file.phases).toHaveLength(6)
      expect(file.roles).toHaveLength(15)
      expect(file.chips.length).toBeGreaterThanOrEqual(chips)
    })
  }

  test('asks for a name before it makes a canvas', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('Naam van de plaat').fill('  ')
    await page.getByRole('button', { name: 'Plaat maken' }).click()
    await expect(page.getByRole('alert')).toHaveText('Geef de plaat eerst een naam.')
    await expect(page).toHaveURL('/')
  })

  test('remembers a canvas that was opened on this device, and brings one back to the same seat', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Tafel 3')
    const { page, savedSign } = await sitDown(canvas.link('edit'), 'Anna')
    await page.getByRole('link', { name: 'Naar het begin' }).click()
    await page.getByRole('link', { name: 'Tafel 3' }).click()
    await expect(savedSign).toHaveText('Bewaard')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('forgets a canvas on this device, and leaves it to the others', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' }, 'Tafel 4')
    const { page } = await sitDown(canvas.link('edit'), 'Anna')
    await page.goto('/')
    await page.getByRole('button', { name: '“Tafel 4” vergeten op dit apparaat' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Vergeten op dit apparaat' }).click()
    await expect(page.getByText('“Tafel 4” staat niet meer op dit apparaat.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Begin een nieuwe plaat' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Tafel 4' })).toHaveCount(0)
    expect((await readCanvas(canvas)).canvas.title).toBe('Tafel 4')
  })

  test('deletes a canvas for everybody, and tells who has it open', async ({ page, sitDown }) => {
    await page.goto('/')
    await page.getByLabel('Naam van de plaat').fill('Oude plaat')
    await page.getByRole('button', { name: 'Plaat maken' }).click()
    await expect(page.getByRole('dialog', { name: 'Welkom bij “Oude plaat”' })).toBeVisible()
    const link = page.url()
    const bram = await sitDown(link, 'Bram')

    await page.goto('/')
    await page.getByRole('button', { name: '“Oude plaat” verwijderen voor iedereen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Voor iedereen verwijderen' }).click()
    await expect(page.getByText('“Oude plaat” is voor iedereen verwijderd.')).toBeVisible()
    await expect(bram.page.getByRole('heading', { name: 'Deze plaat is verwijderd' })).toBeVisible()

    await bram.page.reload()
    await expect(bram.page.getByRole('heading', { name: 'Deze link opent geen plaat' })).toBeVisible()
    await bram.page.getByRole('button', { name: 'Vergeet deze plaat op dit apparaat' }).click()
    await expect(bram.page.getByText('De plaat staat niet meer in je lijst.')).toBeVisible()
    await bram.page.getByRole('link', { name: 'Naar de startpagina' }).click()
    await expect(bram.page.getByRole('link', { name: 'Oude plaat' })).toHaveCount(0)
  })
})
