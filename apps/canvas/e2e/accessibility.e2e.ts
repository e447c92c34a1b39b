import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { screenNames } from './screen-names.ts'
import { seriousFaults } from './serious-faults.ts'
import { connectStockClient } from './stock-client.ts'
import { expect, test } from './server-fixture.ts'

// A trace takes a picture of the whole page at every step, which is half of the time that it takes.
test.use({ trace: 'off', actionTimeout: 15_000 })

const check = (page: Page, screen: string) =>
  test.step(screen, async () => expect.soft(await seriousFaults(page), screen).toEqual([]))

// Each language on one of the two screens: colours and names differ by language or by screen, not by the pair.
for (const [language, locale, viewport] of [
  ['nl', 'nl-NL', { width: 1280, height: 720 }],
  ['en', 'en-GB', { width: 390, height: 844 }],
] as const) {
  test.describe(`in ${language}, at ${viewport.width}×${viewport.height}, axe finds nothing serious`, () => {
    test.use({ locale, viewport })
    test.setTimeout(120_000)
    const names = screenNames[language]
    const narrow = viewport.width < 760

    /** Opens the worked case, as Anna. */
    const sitDown = async (page: Page, link: string) => {
      await page.goto(link)
      await page.getByLabel(names.yourName).fill('Anna')
      await page.getByRole('button', { name: names.enter }).click()
      await expect(page.getByRole('banner').locator('span[data-state]')).toHaveText(names.saved)
    }
    const show = (page: Page, view: string) =>
      page
        .getByRole('navigation', { name: names.views })
        .getByRole('button', { name: view, exact: true })
        .click()
    const panelOf = (page: Page) => page.getByRole('region', { name: names.panel })
    const backToPhase = async (page: Page) => {
      if (narrow) await page.getByRole('button', { name: names.backToPhase }).click()
    }

    test('on the pages around a canvas', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await page.goto('/')
      await expect(page.getByRole('button', { name: names.makeCanvas })).toBeVisible()
      await check(page, 'start page')

      await page.goto('/nergens')
      await expect(page.getByRole('heading', { name: names.noSuchPage })).toBeVisible()
      await check(page, 'dead end')

      await page.goto(canvas.link('facilitate'))
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(page, 'door')

      await sitDown(page, canvas.link('facilitate'))
      await page.goto('/')
      await page.getByRole('button', { name: names.forget }).click()
      await expect(page.getByRole('dialog', { name: names.forgetHeading })).toBeVisible()
      await check(page, 'forget dialog')
      await page.keyboard.press('Escape')
      await check(page, 'start page with a canvas that was opened before')
      await page.getByRole('button', { name: names.delete }).click()
      await expect(page.getByRole('dialog', { name: names.deleteHeading })).toBeVisible()
      await check(page, 'delete dialog')
    })

    test('on the board and in what opens over it', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('edit'))
      await check(page, 'board')

      if (narrow) await page.getByRole('button', { name: names.aboutCanvas }).click()
      else await page.locator('[data-box="phase:training"]').dispatchEvent('click')
      await page.getByRole('button', { name: narrow ? names.phasesAndRoles : names.changePhase }).click()
      const dialog = page.getByRole('dialog', { name: names.phasesAndRoles })
      await expect(dialog.getByRole('radio').first()).toBeVisible()
      await check(page, 'phases in their dialog')
      await dialog.getByText(names.roles, { exact: true }).click()
      await dialog.getByRole('button', { name: names.jobCoach, exact: true }).click()
      await check(page, 'roles in their dialog, with one open')
      await page.keyboard.press('Escape')
      await backToPhase(page)

      await page.locator('[data-box="chip:recruitment.employer"]').dispatchEvent('click')
      await expect(page.getByRole('heading', { name: names.employer })).toBeVisible()
      await check(page, 'board with a chip selected')
      await backToPhase(page)

      await page.getByRole('button', { name: names.share }).click()
      await expect(page.getByRole('img', { name: names.qrCode })).toHaveCount(2)
      await check(page, 'share dialog')
      await page.keyboard.press('Escape')

      await page.getByRole('button', { name: names.export }).click()
      await expect(page.getByRole('heading', { name: names.exportHeading })).toBeVisible()
      await check(page, 'export menu')
      await page.keyboard.press('Escape')
    })

    test('in the findings and the money test', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('edit'))
      const panel = panelOf(page)
      await page.getByRole('button', { name: names.findings }).click()
      await expect(panel.getByRole('button', { name: names.notForUs }).first()).toBeVisible()
      await check(page, 'findings')
      await panel.getByRole('button', { name: names.notForUs }).first().click()
      await check(page, 'setting aside')
      await panel.getByRole('button', { name: names.cancel }).click()

      await panel.getByRole('button', { name: names.moneyTest }).click()
      await expect(panel.getByRole('heading', { name: names.moneyTest })).toBeVisible()
      await check(page, 'money test')
      await backToPhase(page)
      if (!narrow) await page.locator('[data-box="phase:training"]').dispatchEvent('click')
      await expect(page.getByText(names.withoutMoney)).toBeVisible()
      await check(page, 'board in the money test')
    })

    test('through the eyes of a role', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('edit'))
      await page.getByRole('button', { name: names.lens }).click()
      await expect(page.getByRole('dialog').getByRole('button', { name: names.caseManager })).toBeVisible()
      await check(page, 'chooser')
      await page.getByRole('dialog').getByRole('button', { name: names.caseManager }).click()
      await expect(page.getByRole('heading', { name: names.whatYouGive })).toBeVisible()
      await check(page, 'page of the role')
      await backToPhase(page)
      await check(page, 'board through the lens')
      await show(page, names.table)
      await expect(page.getByRole('grid')).toBeVisible()
      await check(page, 'table through the lens')
      await show(page, names.agreements)
      await expect(page.getByRole('tabpanel')).toBeVisible()
      await check(page, 'agreements through the lens')
      await page.getByRole('button', { name: names.showAll }).first().click()
      await page.getByRole('button', { name: names.lens }).click()
      await page.getByRole('button', { name: names.allSheets }).click()
      await expect(page.getByRole('article').first()).toBeVisible()
      await check(page, 'sheets of all roles')
    })

    test('in the agreements and their lists', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('edit'))
      await show(page, names.agreements)
      const tabs = page.getByRole('tab')
      await expect(tabs).toHaveCount(4)
      for (const tab of (await tabs.all()).toReversed()) {
        await tab.click()
        await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible()
        await check(page, `list ${await tab.textContent()}`)
      }
      await page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' }).click()
      await expect(page.getByRole('combobox', { name: names.owner })).toBeVisible()
      await check(page, 'agreement being edited')
    })

    test('in the history', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('facilitate'))
      await show(page, names.history)
      await expect(page.getByLabel(names.nameOfVersion)).toBeVisible()
      await check(page, 'history without versions')
      await page.getByLabel(names.nameOfVersion).fill('Toen')
      await page.getByRole('button', { name: names.keepVersion }).click()
      const version = page.getByRole('listitem').getByRole('button', { name: 'Toen' })
      await expect(version).toBeVisible()
      await check(page, 'time line')

      const client = await connectStockClient(canvas, 'edit')
      client.doc.getMap('canvas').set('title', 'Anders')
      await version.click()
      await expect(page.getByRole('heading', { name: names.thenAndNow })).toBeVisible()
      await expect(page.getByRole('button', { name: names.restoreVersion })).toBeVisible()
      client.leave()
      await check(page, 'what changed since a version')
      for (const [asking, screen] of [
        [names.restoreVersion, 'restoring'],
        [names.deleteVersion, 'deleting a version'],
      ] as const) {
        await page.getByRole('button', { name: asking }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await check(page, screen)
        await page.keyboard.press('Escape')
      }
    })

    test('in the table and the list of keys', async ({ page, server }) => {
      const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
      await sitDown(page, canvas.link('edit'))
      await show(page, names.table)
      await expect(page.getByRole('grid')).toBeVisible()
      await check(page, 'table')
      for (const cell of ['role:job-coach/training', 'role:buddy/match', 'lead/match', 'foot/training']) {
        await page.locator(`[data-cell="${cell}"]`).focus()
        await page.keyboard.press('Enter')
        await expect(panelOf(page).locator(':focus')).toHaveCount(1)
        await check(page, `table with ${cell} open`)
        await page.keyboard.press('Escape')
      }

      await page.getByRole('button', { name: names.keys }).first().click()
      await expect(page.getByRole('heading', { name: names.keys })).toBeVisible()
      await check(page, 'list of keys')
    })
  })
}
