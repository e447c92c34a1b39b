import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('on entering, a name and a seat', () => {
  test('are asked, and remembered after a reload', async ({ page, server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await page.goto(canvas.link('edit'))
    const door = page.getByRole('dialog', { name: 'Welkom bij “Proefplaat”' })
    await expect(door.getByLabel('Hoe heet je?')).toBeFocused()
    await expect(door.getByRole('button', { name: 'Ga aan tafel' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(door).toBeVisible()
    await door.getByLabel('Hoe heet je?').fill('Anna')
    await door.getByRole('radio', { name: 'Werkgever' }).check()
    await page.keyboard.press('Enter')
    await expect(door).toHaveCount(0)
    await expect(bram.attendees.filter({ hasText: 'Anna (Werkgever)' })).toBeVisible()

    await page.reload()
    await expect(page.getByRole('banner').locator('span[data-state]')).toHaveText('Bewaard')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(bram.attendees.filter({ hasText: 'Anna (Werkgever)' })).toBeVisible()
    await expect(bram.attendees).toHaveCount(2)
  })

  test('can be changed by one’s own badge', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await anna.page.getByRole('button', { name: 'Anna (jij): verander je naam, plek of taal' }).click()
    const door = anna.page.getByRole('dialog', { name: 'Welkom bij' })
    await expect(door.getByLabel('Hoe heet je?')).toHaveValue('Anna')
    await door.getByRole('radio', { name: 'Jobcoach' }).check()
    await door.getByRole('button', { name: 'Ga aan tafel' }).click()
    await expect(bram.attendees.filter({ hasText: 'Anna (Jobcoach)' })).toBeVisible()
  })

  test('are two things: at another table the name is known and the seat is not', async ({
    server,
    sitDown,
  }) => {
    const first = await makeCanvas(server.url, { template: 'praatplaat' }, 'Tafel 1')
    const second = await makeCanvas(server.url, { template: 'praatplaat' }, 'Tafel 2')
    const { page } = await sitDown(first.link('edit'), 'Anna')
    await page.goto(second.link('edit'))
    const door = page.getByRole('dialog', { name: 'Welkom bij “Tafel 2”' })
    await expect(door.getByLabel('Hoe heet je?')).toHaveValue('Anna')
    await expect(door.getByRole('radio', { name: 'Geen rol' })).toBeChecked()
  })
})
