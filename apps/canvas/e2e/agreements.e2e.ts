import { makeCanvas, readCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const words = 'De vakschool houdt één plek vrij per groep.'

test.describe('an agreement', () => {
  test('that one writes beside the board is read by the other, letter by letter', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    for (const board of [anna, bram]) await board.click(board.phase('training'))

    await anna.panel.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    await expect(anna.panel.getByLabel('Afspraak', { exact: true })).toBeFocused()
    await anna.page.keyboard.type(words)
    await bram.panel.getByRole('button', { name: words }).click()
    await expect(bram.panel.getByLabel('Afspraak', { exact: true })).toHaveValue(words)

    // Both are in the same text now: each types where the other does not.
    await bram.page.keyboard.type(' Ook in de zomer.')
    await expect(anna.panel.getByLabel('Afspraak', { exact: true })).toHaveValue(`${words} Ook in de zomer.`)
    await anna.page.keyboard.press('Control+Home')
    await anna.page.keyboard.type('1. ')
    await expect(bram.panel.getByLabel('Afspraak', { exact: true })).toHaveValue(
      `1. ${words} Ook in de zomer.`,
    )
    await expect(anna.box('agreements:training')).toHaveAccessibleName(/1 afspraak/)
  })

  test('has an owner, partners, a day and a status, which the others see', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await bram.show('Afspraken')
    await anna.click(anna.phase('training'))
    await anna.panel.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    await anna.page.keyboard.type(words)
    await anna.panel
      .getByRole('combobox', { name: 'Trekker', exact: true })
      .selectOption({ label: 'Vakopleider (mbo of vakschool)' })
    await anna.panel.getByText('Partners kiezen').click()
    await anna.panel.getByRole('checkbox', { name: 'Werkgever' }).check()
    await anna.panel.getByLabel('Klaar vóór').fill('2099-03-31')
    await anna.panel.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Afgesproken')
    await anna.panel.getByRole('button', { name: 'Sluiten' }).click()

    const row = bram.page.getByRole('listitem').filter({ hasText: words })
    await expect(row).toContainText('opleider')
    await expect(row).toContainText('Werkgever')
    await expect(row.locator('time')).toHaveAttribute('datetime', '2099-03-31')
    await expect(row).toContainText('Afgesproken')
    await expect(anna.savedSign).toHaveText('Bewaard')
    const { agreements } = await readCanvas(canvas)
    expect(agreements.find(({ text }) => text === words)).toMatchObject({
      phaseId: 'training',
      ownerId: 'vocational-trainer',
      partnerIds: ['employer'],
      due: '2099-03-31',
      status: 'agreed',
    })
  })

  test('is found by its role and its status, and the view says how many it shows', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.show('Afspraken')
    const { page } = anna
    const main = page.getByRole('main')
    await expect(main).toContainText('7 afspraken: 2 voorstellen, 5 afgesproken')
    await page
      .getByRole('combobox', { name: 'Voor wie?', exact: true })
      .selectOption({ label: 'Buddy op de werkvloer' })
    await expect(main.getByRole('listitem')).toHaveCount(1)
    await expect(main).toContainText('1 van de 7 afspraken')
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Klaar')
    await expect(main).toContainText('Er is geen afspraak die hierbij past.')
    await page.getByRole('button', { name: 'Toon alle afspraken' }).click()
    await expect(main.getByRole('listitem')).toHaveCount(7)
  })

  test('that somebody deletes closes under the hands of who has it open, who is told', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    for (const board of [anna, bram]) {
      await board.show('Afspraken')
      await board.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' }).click()
    }
    await bram.page.getByRole('button', { name: 'Verwijderen' }).click()
    await expect(anna.message('Deze afspraak is net verwijderd.')).toBeVisible()
    await expect(anna.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' })).toHaveCount(0)

    await bram.page.keyboard.press('Control+z')
    await expect(anna.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' })).toBeVisible()
  })
})
