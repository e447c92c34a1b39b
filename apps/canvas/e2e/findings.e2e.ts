import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const [desk, phone] = [
  { viewport: { width: 1600, height: 900 } },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
]

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const rules = { 'target-size': { enabled: true } }
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

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

for (const [name, options] of [
  ['a desk', desk],
  ['a phone', phone],
] as const) {
  test(`axe finds nothing serious in the panel and in the money test at ${name}`, async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', options)
    await openFindings(anna.page)
    await expect(anna.panel.getByRole('heading', { name: 'Nog te bespreken', exact: true })).toBeVisible()
    expect.soft(await seriousFaults(anna.page), 'findings').toEqual([])
    await anna.panel
      .getByRole('button', { name: /^Niet voor ons/ })
      .first()
      .click()
    expect.soft(await seriousFaults(anna.page), 'setting aside').toEqual([])
    await anna.panel.getByRole('button', { name: 'Annuleren' }).click()
    await anna.panel.getByRole('button', { name: 'Geldpotje-test' }).click()
    await expect(anna.panel.getByRole('heading', { name: 'Geldpotje-test' })).toBeVisible()
    expect.soft(await seriousFaults(anna.page), 'money test').toEqual([])
    if (options === phone) await anna.panel.getByRole('button', { name: 'Terug naar de fase' }).click()
    else await anna.phase('training').dispatchEvent('click')
    await expect(anna.page.getByText('Zo ziet de plaat eruit als het tijdelijke geld op is.')).toBeVisible()
    expect.soft(await seriousFaults(anna.page), 'board in the money test').toEqual([])
  })
}
