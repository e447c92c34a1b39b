import { deleteCanvas, makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('an address that leads nowhere says so, and has a way on', () => {
  test('a wrong key', async ({ page, server }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    await page.goto(`/c/${canvas.canvasId}#${canvas.keys.edit.slice(0, -1)}`)
    await expect(page.getByRole('heading', { name: 'Deze link opent geen plaat' })).toBeVisible()
    // A link that was completed in the address bar opens without a reload.
    await page.goto(canvas.link('edit'))
    await expect(page.getByRole('dialog', { name: 'Welkom bij “Proefplaat”' })).toBeVisible()
  })

  test('a canvas that never was looks the same as a wrong key', async ({ page, server }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    await page.goto(`/c/AAAAAAAAAAAAAAAAAAAAAA#${canvas.keys.edit}`)
    await expect(page.getByRole('heading', { name: 'Deze link opent geen plaat' })).toBeVisible()
  })

  test('a link without its key', async ({ page, server }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    await page.goto(`/c/${canvas.canvasId}`)
    await expect(page.getByRole('heading', { name: 'De link is niet compleet' })).toBeVisible()
  })

  test('a canvas that was deleted, for who had it open and for who comes later', async ({
    page,
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await deleteCanvas(canvas)
    await expect(anna.page.getByRole('heading', { name: 'Deze plaat is verwijderd' })).toBeVisible()
    await page.goto(canvas.link('edit'))
    await expect(page.getByRole('heading', { name: 'Deze link opent geen plaat' })).toBeVisible()
  })

  test('a page from before an update, which opens the canvas once it is loaded again', async ({
    page,
    server,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    // As a page does that was made for the schema before this one, until it is loaded again.
    await page.addInitScript(() => {
      if (sessionStorage.getItem('updated')) return
      globalThis.WebSocket = class extends WebSocket {
        constructor(url: string | URL, offered?: string | string[]) {
          super(
            url,
            [offered ?? []].flat().map((one) => one.replace(/^schema\.\d+$/, 'schema.1')),
          )
        }
      }
    })
    await page.goto(canvas.link('edit'))
    await expect(page.getByRole('heading', { name: 'Er is een nieuwe versie' })).toBeVisible()
    await page.evaluate(() => sessionStorage.setItem('updated', 'yes'))
    await page.getByRole('button', { name: 'Laad opnieuw' }).click()
    await expect(page.getByRole('dialog', { name: 'Welkom bij “Proefplaat”' })).toBeVisible()
  })

  test('an unknown route', async ({ page }) => {
    await page.goto('/bestaat/niet')
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible()
    await page.getByRole('link', { name: 'Naar de startpagina' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { name: 'Begin een nieuwe plaat' })).toBeVisible()
  })

  test('in the language of the reader', async ({ browser, server }) => {
    const context = await browser.newContext({ locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${server.url}/bestaat/niet`)
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await context.close()
  })
})
