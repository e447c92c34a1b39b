import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './server-fixture.ts'

/** What axe finds on the page as it stands that keeps people out: rule, and where. */
async function findings(page: Page): Promise<readonly string[]> {
  // Off by default, and a rule of WCAG 2.2 all the same.
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
  test(`at ${viewport.width}×${viewport.height} axe finds nothing serious on any screen`, async ({
    page,
    server,
  }) => {
    test.setTimeout(120_000)
    const narrow = viewport.width < 760
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const check = (screen: string) =>
      test.step(screen, async () => expect.soft(await findings(page), screen).toEqual([]))
    await page.setViewportSize(viewport)

    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Plaat maken' })).toBeVisible()
    await check('start page')

    await page.goto('/nergens')
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
    await check('dead end')

    await page.goto(canvas.link('edit'))
    await expect(page.getByRole('dialog', { name: 'Welkom bij' })).toBeVisible()
    await check('enter dialog')

    await page.getByLabel('Hoe heet je?').fill('Anna')
    await page.getByRole('button', { name: 'Ga aan tafel' }).click()
    await expect(page.getByRole('banner').locator('span[data-state]')).toHaveText('Bewaard')
    await check('board')

    await page.locator('[data-box="chip:recruitment.employer"]').dispatchEvent('click')
    await expect(page.getByRole('heading', { name: 'Werkgever' })).toBeVisible()
    await check('board with a chip selected')

    if (narrow) await page.getByRole('button', { name: 'Terug naar de fase' }).click()
    await page.getByRole('button', { name: /^Deel( deze plaat)?$/ }).click()
    await expect(page.getByRole('img', { name: 'QR-code' })).toHaveCount(2)
    await check('share dialog')
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
    await expect(page.getByRole('heading', { name: 'Neem de plaat mee' })).toBeVisible()
    await check('export menu')
    await page.keyboard.press('Escape')

    await page
      .getByRole('navigation', { name: 'Weergave' })
      .getByRole('button', { name: 'Afspraken' })
      .click()
    await expect(page.getByRole('heading', { name: 'Afspraken', exact: true })).toBeVisible()
    await check('agreements view')
    await page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' }).click()
    await expect(page.getByRole('combobox', { name: 'Trekker' })).toBeVisible()
    await check('agreement being edited')

    await page.keyboard.press('Escape')
    await page
      .getByRole('navigation', { name: 'Weergave' })
      .getByRole('button', { name: 'Tabel', exact: true })
      .click()
    await expect(page.getByRole('grid')).toBeVisible()
    await check('table view')

    const backToTable = () => page.keyboard.press('Escape')
    for (const cell of ['role:job-coach/training', 'role:buddy/match', 'lead/match', 'foot/training']) {
      await page.locator(`[data-cell="${cell}"]`).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('region', { name: 'Over wat je koos' }).locator(':focus')).toHaveCount(1)
      await check(`table view with ${cell} open`)
      await backToTable()
    }

    await page.getByRole('button', { name: 'Toetsen en voorlezen' }).first().click()
    await expect(page.getByRole('heading', { name: 'Toetsen en voorlezen' })).toBeVisible()
    await check('list of keys')
  })
}
