import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const desk = { viewport: { width: 1600, height: 900 } }

const openFindings = (page: Page) =>
  page.getByRole('button', { name: /^(Nog te bespreken|Bespreken) \(\d+\)$/ }).click()

test('the gaps of the worked case stand in the panel, and one leads to its phase', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna', desk)
  await openFindings(anna.page)
  for (const title of [
    /^Nog geen afspraak in fase 4/,
    /^‘Coachuren’: 80 uur te kort/,
    /is nog een voorstel$/,
    /^Geen nazorg afgesproken in fase 6/,
  ]) {
    await expect(anna.panel.getByRole('heading', { name: title }).first()).toBeVisible()
  }
  await expect(anna.panel.getByRole('heading', { name: /is nog een voorstel$/ })).toHaveCount(2)

  await anna.panel.getByRole('button', { name: /^Ga erheen.*: Nog geen afspraak in fase 4/ }).click()
  await expect(anna.phase('training')).toBeFocused()
  await expect(anna.phase('training')).toHaveAccessibleName(/om te bespreken$/)
  await expect(anna.panel.getByRole('heading', { name: 'Vakopleiding' })).toBeVisible()
})

test('one sets a finding aside with a reason, and another sees it', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna', desk)
  const bram = await sitDown(canvas.link('view'), 'Bram', desk)
  await openFindings(anna.page)
  await openFindings(bram.page)
  const noAgreement = /^Nog geen afspraak in fase 4/
  await anna.panel.getByRole('button', { name: /^Niet voor ons.*: Nog geen afspraak in fase 4/ }).click()
  await anna.panel.getByLabel('Waarom hoeft dit niet?').fill('Dat regelt de vakopleider')
  await anna.panel.getByRole('button', { name: 'Leg terzijde' }).click()
  await expect(anna.message('Terzijde gelegd.')).toBeVisible()

  await bram.panel.getByText('Terzijde gelegd (1)').click()
  await expect(bram.panel.getByText('Waarom: Dat regelt de vakopleider')).toBeVisible()
  await expect(bram.panel.getByRole('heading', { name: noAgreement })).toHaveCount(1)
  await expect(bram.panel.getByRole('button', { name: /^Niet voor ons/ })).toHaveCount(0)
})

test('the money test shows on the board which phases lose something, until Escape', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna', desk)
  await anna.page.getByRole('button', { name: 'Geldpotje-test' }).click()
  await expect(anna.panel.getByRole('heading', { name: 'Geldpotje-test' })).toBeVisible()
  await expect(anna.panel.getByText('Wie betaalt dit als het geld op is?').first()).toBeVisible()
  const crossed = anna.page.locator(
    '[data-box^="resource:"][aria-label*="valt weg als het tijdelijke geld op is"]',
  )
  await expect(crossed.first()).toBeAttached()

  await anna.page.keyboard.press('Escape')
  await expect(crossed).toHaveCount(0)
  await expect(anna.panel.getByRole('heading', { name: 'Geldpotje-test' })).toHaveCount(0)
})

test('the findings are reached from the table and from the agreements too', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna', desk)
  const goThere = anna.panel.getByRole('button', { name: /^Ga erheen.*: Nog geen afspraak in fase 4/ })
  await anna.show('Tabel')
  await openFindings(anna.page)
  await goThere.click()
  await expect(anna.page.locator('[data-cell="foot/training"]')).toBeFocused()

  await anna.show('Afspraken')
  await openFindings(anna.page)
  await anna.panel
    .getByRole('button', { name: /^Ga erheen.*is nog een voorstel/ })
    .first()
    .click()
  await expect(anna.page.getByRole('combobox', { name: 'Trekker' })).toBeVisible()
})
