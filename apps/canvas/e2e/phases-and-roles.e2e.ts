import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeCanvas, readCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('a group makes the phases and roles its own', () => {
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

  test('viewers have no way in', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('view'), 'Anna')
    await expect(anna.page.getByRole('button', { name: 'Jobcoach' }).first()).toBeVisible()
    await expect(anna.page.getByRole('button', { name: 'Fasen en rollen' })).toHaveCount(0)
    await expect(anna.tray.getByRole('button', { name: 'Rol', exact: true })).toHaveCount(0)
  })
})

/** What axe finds on the page as it stands that keeps people out: rule, and where. */
async function findings(page: Page): Promise<readonly string[]> {
  const rules = { 'target-size': { enabled: true } }
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width}×${viewport.height} axe finds nothing serious in the dialog`, async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const { page } = await sitDown(canvas.link('edit'), 'Anna', { viewport })
    if (viewport.width < 760) await page.getByRole('button', { name: 'Over de plaat' }).click()
    await page.getByRole('button', { name: 'Fasen en rollen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Fasen en rollen' })
    await dialog.getByRole('button', { name: 'Vakopleiding', exact: true }).click()
    await expect(dialog.getByRole('heading', { name: 'Praatvragen' })).toBeVisible()
    expect(await findings(page)).toEqual([])

    await dialog.getByText('Rollen', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Jobcoach', exact: true }).click()
    await dialog.getByLabel('Kleurcode').fill('#F0A81C')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('#F0A81C is te licht')).toBeVisible()
    expect(await findings(page)).toEqual([])
    const { clientWidth, scrollWidth } = await dialog.evaluate((element) => ({
      clientWidth: element.clientWidth,
      scrollWidth: element.scrollWidth,
    }))
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  })
}
