import type { Page } from '@playwright/test'
import { expect, test as base } from './table-fixture.ts'
import { startServer, type ServerProcess } from './server-process.ts'

const operatorKey = 'correct-horse-battery'

/** A server where only the operator makes canvases and workshops. */
const test = base.extend<object, { server: ServerProcess }>({
  server: [
    async ({}, use) => {
      const server = await startServer({ OPERATOR_KEY: operatorKey })
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
})

const dialog = (page: Page) => page.getByRole('dialog', { name: 'De sleutel van de beheerder is nodig' })

async function giveKey(page: Page, key: string): Promise<void> {
  await dialog(page).getByLabel('Sleutel van de beheerder').fill(key)
  await dialog(page).getByRole('button', { name: 'Ga verder' }).click()
}

/** All that the page has written down somewhere, by which a key could outlive it. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href]))

test('on a server with an operator the app makes, copies and merges with their key, and keeps it nowhere', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const shownTo = new Set<string>()
  page.on('request', (request) => {
    if ('praatplaat-operator' in request.headers()) {
      shownTo.add(
        `${request.method()} ${new URL(request.url()).pathname.replace(/[^/]+(?=\/copies$)/, ':id')}`,
      )
    }
  })
  await page.goto('/')
  await page.getByRole('radio', { name: 'Bijeenkomst met meer tafels' }).check()
  await page.getByLabel('Naam van de bijeenkomst').fill('Rotterdam')
  await page.getByLabel('Aantal tafels').fill('2')

  await test.step('who gives up loses nothing of what was filled in', async () => {
    await page.getByRole('button', { name: 'Bijeenkomst maken' }).click()
    await dialog(page).getByRole('button', { name: 'Annuleren' }).click()
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByLabel('Naam van de bijeenkomst')).toHaveValue('Rotterdam')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  await test.step('a wrong key is asked for again, and the right one makes the workshop', async () => {
    await page.getByRole('button', { name: 'Bijeenkomst maken' }).click()
    for (const wrong of ['wrong-horse-battery', 'geen sleutel → maar een zin']) {
      await giveKey(page, wrong)
      await expect(dialog(page).getByText('Dit is niet de sleutel van de beheerder.')).toBeVisible()
      await expect(dialog(page).getByLabel('Sleutel van de beheerder')).toHaveValue(wrong)
    }
    await giveKey(page, operatorKey)
    await expect(page.getByRole('heading', { name: 'Rotterdam' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(2)
  })

  await test.step('a plan of several tables', async () => {
    await page.getByRole('button', { name: 'Vergelijk' }).click()
    await page.getByRole('button', { name: 'Eén plan maken' }).click()
    await page.getByRole('button', { name: 'Maak het plan' }).click()
    await giveKey(page, operatorKey)
    await expect(page.getByRole('link', { name: 'Open het plan' })).toBeVisible()
  })

  await test.step('a copy', async () => {
    await page.getByRole('button', { name: 'Aanpassen', exact: true }).click()
    await page.getByText('Kopieer deze bijeenkomst').click()
    await page.getByLabel('Naam van de nieuwe bijeenkomst').fill('Den Haag')
    await page.getByRole('button', { name: 'Maak de kopie' }).click()
    await expect(dialog(page).getByLabel('Sleutel van de beheerder')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByLabel('Naam van de nieuwe bijeenkomst')).toHaveValue('Den Haag')
    await page.getByRole('button', { name: 'Maak de kopie' }).click()
    await giveKey(page, operatorKey)
    await expect(page.getByRole('heading', { name: 'Den Haag' })).toBeVisible()
  })

  await test.step('a single canvas, and one from a file', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Plaat maken' }).click()
    await giveKey(page, operatorKey)
    await expect(page.getByRole('dialog', { name: 'Welkom bij' })).toBeVisible()
    await page.goto('/')
    await page.locator('input[type=file]').setInputFiles({
      name: 'praatplaat.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ format: 'praatplaat', schemaVersion: 2, canvas: { title: 'Uit een bestand' } }),
      ),
    })
    await giveKey(page, operatorKey)
    await expect(page.getByRole('dialog', { name: 'Welkom bij “Uit een bestand”' })).toBeVisible()
  })
  expect(await kept(page)).not.toContain(operatorKey)
  expect([...shownTo].toSorted()).toEqual(['POST /api/workshops', 'POST /api/workshops/:id/copies'])
})
