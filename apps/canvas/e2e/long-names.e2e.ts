import type { Page } from '@playwright/test'
import { makeWorkshop } from './made-workshop.ts'
import { expect, test } from './table-fixture.ts'

// Names as somebody pastes them: two hundred characters, with markup in them.

const markup = '<img src=x onerror=alert(1)>'
const longWord = `${markup}${'w'.repeat(200 - markup.length)}`
const longWords = `${markup}${' heel lange naam'.repeat(20)}`.slice(0, 200)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** That nothing of a name became markup, and that no screen is wider than it is. */
async function expectSound(page: Page): Promise<void> {
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

for (const [kind, name] of [
  ['of one word', longWord],
  ['of many words', longWords],
] as const) {
  test(`names of two hundred characters with markup, ${kind}, are shown as they are and break no screen`, async ({
    server,
    page: room,
    browser,
    sitDown,
  }) => {
    const alerts: string[] = []
    const hearAlerts = (page: Page) =>
      Promise.resolve(page.on('dialog', (dialog) => alerts.push(dialog.message())))
    await hearAlerts(room)

    await room.goto(server.url)
    await room.getByRole('radio', { name: 'Bijeenkomst met meer tafels' }).check()
    await room.getByLabel('Naam van de bijeenkomst').fill(name)
    await room.getByLabel('Aantal tafels').fill('2')
    await room.getByText('Tafels een naam geven').click()
    await room.getByLabel('Tafel 1', { exact: true }).fill(name)
    await room.getByRole('button', { name: 'Bijeenkomst maken' }).click()
    await expect(room.getByRole('heading', { level: 1 })).toHaveText(name.trim())
    await expect(room.getByRole('article')).toHaveCount(2)
    await expectSound(room)
    await room.setViewportSize(phone.viewport)
    await expectSound(room)
    await room.setViewportSize({ width: 1600, height: 900 })
    await room.getByRole('button', { name: 'Open de deuren' }).click()
    const code = await room.getByRole('button', { name: 'Doe mee met code' }).locator('b').textContent()

    const context = await browser.newContext({ ...phone, baseURL: server.url, locale: 'nl-NL' })
    const anna = await context.newPage()
    await hearAlerts(anna)
    await anna.goto(`/j/${code!.toLowerCase()}`)
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(name.trim())
    await expectSound(anna)
    await anna.getByRole('button', { name: markup }).click()
    const door = anna.getByRole('dialog')
    await door.getByLabel('Hoe heet je?').fill(name)
    await expectSound(anna)
    await door.getByText('Werkgever', { exact: true }).click()
    await door.getByRole('button', { name: 'Ga aan tafel' }).click()
    await expect(anna.getByRole('button', { name: 'Vraag hulp' })).toBeVisible()
    await expectSound(anna)

    await test.step('in the room one sees who it is, and everything can still be pressed', async () => {
      const card = room.getByRole('article').first()
      await card.getByRole('button', { name: '1 mens' }).click()
      await card.getByRole('button', { name: `Verplaats ${name.slice(0, 60).trim()}` }).click()
      await expect(room.getByRole('dialog')).toContainText(markup)
      await expectSound(room)
      await room.getByRole('button', { name: 'Tafel 2', exact: true }).click()
      await anna.getByRole('button', { name: 'Ga daarheen' }).click()
      await room.keyboard.press('Escape')
      await expect(
        room.getByRole('article', { name: 'Tafel 2' }).getByRole('button', { name: '1 mens' }),
      ).toBeVisible()
      for (const way of ['Groot scherm', 'Terug naar de zaal', 'Vergelijk']) {
        await room.getByRole('button', { name: way }).click()
        await expectSound(room)
      }
    })

    const bram = await sitDown(anna.url(), name, {}, hearAlerts)
    await expectSound(bram.page)
    expect(alerts).toEqual([])
    await context.close()
  })
}

test('a code in lower case, with spaces and dashes anywhere, is the code', async ({ server, page }) => {
  const workshop = await makeWorkshop(server.url)
  const code = await workshop.openDoors()
  const [a, b, c, d, e, f] = code.toLowerCase()
  for (const typed of [
    `${a} ${b} ${c} ${d} ${e} ${f}`,
    `  ${a}${b}-${c}${d}-${e}${f} `,
    code.toLowerCase(),
  ]) {
    await page.goto('/j')
    await page.getByLabel('Code op het grote scherm').fill(typed)
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('button', { name: 'Tafel 1' })).toBeVisible()
    await page.goto(`/j/${encodeURIComponent(typed)}`)
    await expect(page.getByRole('button', { name: 'Tafel 2' })).toBeVisible()
  }
})
