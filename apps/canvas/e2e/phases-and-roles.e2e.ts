import { KeyboardReader } from './keyboard-reader.ts'
import { makeCanvas, readCanvas } from './made-canvas.ts'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './table-fixture.ts'

test.describe('a group makes the phases and roles its own', () => {
  test('adds "Werkgever B" and places it, renames a phase and hides another; the others see it at once, in their own language', async ({
    server,
    sitDown,
  }) => {
    test.setTimeout(120_000)
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await bram.page.getByRole('button', { name: 'English' }).click()
    const roles = bram.page.getByRole('complementary', { name: 'Roles' })
    await expect(roles.getByRole('button', { name: 'Employer', exact: true })).toBeVisible()

    await anna.tray.getByRole('button', { name: 'Rol', exact: true }).click()
    const dialog = anna.page.getByRole('dialog', { name: 'Fasen en rollen' })
    await dialog
      .getByLabel('Lijkt op')
      .selectOption({ label: 'Kopie van Werkgever: zelfde teken, andere kleur' })
    await dialog.getByRole('button', { name: 'Rol toevoegen' }).click()
    await expect(dialog.getByRole('button', { name: 'Werkgever B', exact: true })).toBeFocused()
    await anna.page.keyboard.press('Escape')
    await expect(dialog).not.toBeAttached()
    await anna.drag(anna.role('Werkgever B'), anna.phase('support'))
    await expect(anna.page.getByRole('button', { name: /^Werkgever B: uitvoeren in fase 3/ })).toBeAttached()
    await expect(
      bram.page.getByRole('button', { name: /^Werkgever B: .* in phase 3, Additional support/ }),
    ).toBeAttached()

    // As a screen reader does: in the middle of this phase lies a chip.
    await anna.phase('training').dispatchEvent('click')
    await anna.panel.getByRole('button', { name: 'Fase aanpassen' }).click()
    await dialog.getByLabel('Naam van de fase').first().fill('Leren op de bouw')
    await anna.page.keyboard.press('Enter')
    await expect(bram.phase('training')).toHaveAccessibleName(/phase 4, Leren op de bouw/i)

    await dialog.getByRole('button', { name: 'Werving en selectie', exact: true }).click()
    await dialog.getByRole('checkbox', { name: 'Verberg deze fase' }).check()
    await expect(bram.phase('recruitment')).not.toBeAttached()
    await expect(bram.phase('training')).toHaveAccessibleName(/phase 3, Leren op de bouw/i)
    await expect(bram.phase('preparation')).toHaveAccessibleName(/phase 1, (?!Voortraject)/i)

    await anna.page.keyboard.press('Escape')
    await anna.page.keyboard.press('Control+z')
    await expect(bram.phase('recruitment')).toBeAttached()
    await anna.page.keyboard.press('Control+z')
    await expect(bram.phase('training')).toHaveAccessibleName(/phase 4, (?!Leren)/i)
  })

  test('merges two roles, and one undo brings both back', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const before = await readCanvas(canvas)
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.page.getByRole('button', { name: 'Fasen en rollen' }).click()
    const dialog = anna.page.getByRole('dialog', { name: 'Fasen en rollen' })
    await dialog.getByText('Rollen', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Buddy', exact: true }).click()
    await dialog.getByLabel('Voeg samen met').selectOption({ label: 'Jobcoach' })
    await expect(dialog.getByText(/^Naar Jobcoach gaat alles van Buddy: \d+ fiche/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Samenvoegen' }).click()
    await expect(dialog.getByText('Buddy is nu deel van Jobcoach.')).toBeVisible()
    await expect(anna.role('Buddy')).not.toBeAttached()

    await dialog.getByRole('button', { name: 'Maak ongedaan' }).click()
    await anna.page.keyboard.press('Escape')
    await expect(anna.role('Buddy')).toBeVisible()
    await expect(anna.savedSign).toHaveText('Bewaard')
    expect(await readCanvas(canvas)).toEqual(before)
  })

  test('with the keyboard alone', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const reader = new KeyboardReader(anna.page)
    const dialog = anna.page.getByRole('dialog', { name: 'Fasen en rollen' })
    const opener = anna.panel.getByRole('button', { name: 'Fasen en rollen' })
    await reader.use(opener)
    await reader.use(dialog.getByRole('button', { name: 'Omlaag: Werving en selectie' }))
    await expect(dialog.getByRole('button', { name: 'Omlaag: Werving en selectie' })).toBeFocused()
    await reader.use(dialog.getByRole('button', { name: 'Werving en selectie', exact: true }), 'Shift+Tab')
    await reader.fill(dialog.getByLabel('Naam van de fase').first(), 'Kennismaken')
    await reader.press('Escape')
    await expect(dialog).not.toBeAttached()
    await expect(opener).toBeFocused()
    await expect(anna.phase('recruitment')).toHaveAccessibleName(/fase 2, Kennismaken/i)
  })

  test('viewers have no way in', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('view'), 'Anna')
    await expect(anna.page.getByRole('button', { name: 'Jobcoach' }).first()).toBeVisible()
    await expect(anna.page.getByRole('button', { name: 'Fasen en rollen' })).toHaveCount(0)
    await expect(anna.tray.getByRole('button', { name: 'Rol', exact: true })).toHaveCount(0)
  })
})

test('on a phone the dialog with a warning in it fits, and axe finds nothing serious', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const { page } = await sitDown(canvas.link('edit'), 'Anna', { viewport: { width: 390, height: 844 } })
  await page.getByRole('button', { name: 'Over de plaat' }).click()
  await page.getByRole('button', { name: 'Fasen en rollen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fasen en rollen' })
  await dialog.getByRole('button', { name: 'Vakopleiding', exact: true }).click()
  await expect(dialog.getByRole('heading', { name: 'Praatvragen' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])

  await dialog.getByText('Rollen', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Jobcoach', exact: true }).click()
  await dialog.getByLabel('Kleurcode').fill('#F0A81C')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('#F0A81C is te licht')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  const { clientWidth, scrollWidth } = await dialog.evaluate((element) => ({
    clientWidth: element.clientWidth,
    scrollWidth: element.scrollWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})
