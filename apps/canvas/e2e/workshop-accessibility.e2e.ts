import type { Page } from '@playwright/test'
import { screenNames } from './screen-names.ts'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './server-fixture.ts'

// A trace takes a picture of the whole page at every step, which is half of the time that it takes.
test.use({ trace: 'off', actionTimeout: 15_000 })

const check = (page: Page, screen: string) =>
  test.step(screen, async () => expect.soft(await seriousFaults(page), screen).toEqual([]))

for (const [language, locale] of [
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const) {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`in ${language}, at ${viewport.width}×${viewport.height}, axe finds nothing serious`, () => {
      test.use({ locale, viewport })
      test.setTimeout(120_000)
      const names = screenNames[language]

      test('from starting a workshop to a table on hold', async ({ page }) => {
        await page.goto('/')
        await page.getByRole('radio', { name: names.severalTables }).check()
        await page.getByLabel(names.workshopTitle).fill('Rotterdam')
        await page.getByText(names.nameTables).click()
        await check(page, 'start of a workshop')

        await page.getByRole('button', { name: names.makeWorkshop }).click()
        await page.getByRole('button', { name: names.openDoors }).click()
        await page.getByRole('button', { name: names.lead }).click()
        await page.getByRole('button', { name: names.nobodyThere }).first().click()
        await page.getByRole('button', { name: names.changeTimes }).click()
        await expect(page.getByRole('timer')).toBeVisible()
        await check(page, 'room')

        await page.getByRole('button', { name: names.joinWithCode }).click()
        await expect(page.getByRole('dialog', { name: names.howToJoin })).toBeVisible()
        await check(page, 'how people join')
        await page.keyboard.press('Escape')
        // A small screen keeps these behind a button.
        const more = page.getByRole('button', { name: names.more, exact: true })
        if (await more.isVisible()) await more.click()
        await page.getByRole('button', { name: names.changeWorkshop, exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await check(page, 'settings of the workshop')
        await page.keyboard.press('Escape')
        const code = await page.getByRole('button', { name: names.joinWithCode }).locator('b').textContent()

        await page.getByRole('button', { name: names.compare, exact: true }).click()
        await page.getByRole('button', { name: names.makePlan }).click()
        await check(page, 'one plan of the tables')
        await page.getByRole('button', { name: names.toTables }).click()

        await page.getByRole('button', { name: names.putOnHold }).click()
        await check(page, 'room on hold')
        await page.getByRole('button', { name: names.bigScreen }).click()
        await expect(page.getByRole('complementary', { name: names.meeting })).toBeVisible()
        await check(page, 'big screen')

        await page.goto('/j/kr7')
        await expect(page.getByRole('alert')).toBeVisible()
        await check(page, 'code that cannot be one')
        await page.getByLabel(names.codeOnScreen).fill(code!)
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: names.nobodyYet }).first().click()
        await page.getByLabel(names.yourName).fill('Anna')
        await check(page, 'door of a table')
        await page.getByRole('button', { name: names.enter }).click()
        await expect(page.getByRole('complementary', { name: names.meeting })).toBeVisible()
        await check(page, 'table on hold')
      })
    })
  }
}
