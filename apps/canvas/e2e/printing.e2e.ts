import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

/** The sheets that the browser makes of the page, as wide and high as they are in points. */
async function sheetsOf(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/g)].map(
    ([, width, height]) => `${width} × ${height}`,
  )
}

const upright = '594 × 841'
const lying = '841 × 594'

test('who prints the page gets all that is on the canvas, also without a connection', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const paper = page.locator('[data-on-paper]')
  // It is fetched once the browser has nothing else to do.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      return paper.count()
    })
    .toBe(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.context().setOffline(true)

  const sheets = await sheetsOf(page)
  expect(sheets[0]).toBe(upright)
  expect(sheets).toContain(lying)
  // On the screen nothing is left of it.
  await expect(paper).toHaveCount(0)
})

test('the document for one reader is printed from the dialog, with its headings, row headers and foot', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  // A browser without a screen has no dialog to print with.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neem de plaat mee' })
  await dialog.getByLabel('Voor wie?').selectOption('Werkgever')
  // It is fetched once the browser has nothing else to do.
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  await expect.poll(fetched).toContainEqual(expect.stringContaining('/print-paper-'))
  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: /^Afdrukken/ }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)

  const paper = page.locator('[data-on-paper]')
  await expect(paper).toHaveCount(1)
  await expect(paper.locator('h2').first()).toHaveText('Uw eerste drie stappen')
  expect(await paper.locator('th[scope="row"]').count()).toBeGreaterThan(0)
  expect(await sheetsOf(page)).toEqual([upright])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
})
