import type { Locator } from '@playwright/test'
import type { BoardPage } from './board-page.ts'
import { makeCanvas } from './made-canvas.ts'
import { speakPseudo, tooWide } from './pseudo-language.ts'
import { expect, test } from './table-fixture.ts'

const wide = { viewport: { width: 1600, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Opens something on the board as a screen reader does, wherever it lies. */
async function open(board: BoardPage, box: Locator, heading: string): Promise<void> {
  await box.dispatchEvent('click')
  await expect(board.panel.getByRole('heading', { name: heading })).toBeVisible()
}

for (const [where, options] of [
  ['on a wide screen', wide],
  ['on a phone', phone],
] as const) {
  test(`in a language of long words, read from right to left, nothing is too wide ${where}`, async ({
    page: startPage,
    server,
    sitDown,
  }) => {
    test.setTimeout(120_000)
    const isPhone = options === phone
    await startPage.setViewportSize(options.viewport)
    await speakPseudo(startPage)
    await startPage.goto('/')
    await expect(startPage.getByRole('button', { name: 'Plaat maken' })).toBeVisible()
    expect.soft(await tooWide(startPage), 'start page').toEqual([])

    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', options, speakPseudo)
    const { page } = anna
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const check = (screen: string) =>
      test.step(screen, async () => expect.soft(await tooWide(page), screen).toEqual([]))
    const back = async () => {
      if (isPhone) await page.getByRole('button', { name: 'Terug naar de fase' }).tap()
    }

    await expect(anna.savedSign).toHaveText(/^Bewaard/)
    await check('board')
    await open(anna, anna.chip('recruitment', 'employer'), 'Werkgever')
    await check('panel of a chip')
    await back()
    await open(anna, anna.phase('recruitment'), 'Werving')
    await check('panel of a phase')
    // Its name is made of two texts, and the first is longer too.
    await anna.panel.getByRole('button', { name: /^Afspraak.* toevoegen/ }).click()
    await expect(anna.panel.getByRole('combobox', { name: 'Trekker' })).toBeVisible()
    await check('an agreement')
    await back()

    await page.getByRole('button', { name: /^Anna \(jij\)/ }).click()
    await expect(page.getByRole('dialog', { name: 'Welkom bij' })).toBeVisible()
    await check('name, seat and language')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Deel(?!nemer)/ }).click()
    await expect(page.getByRole('img', { name: 'QR-code' })).toHaveCount(2)
    await check('links to share')
    await page.keyboard.press('Escape')

    await anna.show('Afspraken')
    await expect(page.getByRole('heading', { name: 'Afspraken', level: 2 })).toBeVisible()
    await check('agreements')
    await anna.show('Tabel')
    await expect(page.getByRole('grid')).toBeVisible()
    await check('table')
    await anna.show('Verloop')
    await page.getByLabel('Naam voor de versie van nu').fill('Na de pauze')
    await page.getByRole('button', { name: 'Bewaar deze versie' }).click()
    await expect(page.getByRole('listitem').getByRole('button', { name: 'Na de pauze' })).toBeVisible()
    await check('time line')
    await page.getByRole('listitem').getByRole('button', { name: 'Na de pauze' }).click()
    await expect(page.getByRole('heading', { name: 'Toen en nu' })).toBeVisible()
    await check('version')
  })
}

test('in a language that is read from right to left the screen is turned, and chips go where they are dropped', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const anna = await sitDown(canvas.link('edit'), 'Anna', wide, speakPseudo)
  await expect(anna.savedSign).toHaveText(/^Bewaard/)
  const [tray, panel] = [(await anna.tray.boundingBox())!, (await anna.panel.boundingBox())!]
  expect(tray.x).toBeGreaterThan(panel.x + panel.width)

  await anna.drag(anna.tray.getByRole('button', { name: /^Buddy/ }), anna.phase('support'))
  await expect(anna.chip('support', 'buddy')).toBeAttached()
  await anna.drag(anna.chip('support', 'buddy'), anna.phase('match'))
  await expect(anna.chip('match', 'buddy')).toBeAttached()
})
