import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test('the canvas prints as the board on a lying A4 and its agreements on upright ones', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  // It is fetched ahead; here it is asked for, so that nothing depends on when.
  const onPaper = page.locator('[data-on-paper]')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(onPaper.getByRole('table', { includeHidden: true })).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.context().setOffline(true)

  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/g)].map(([, width, height]) => [
    width,
    height,
  ])
  expect(sheets[0]).toEqual(['841', '594'])
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets.slice(1)) expect(sheet).toEqual(['594', '841'])

  // On the screen nothing is left of it.
  await expect(onPaper).toHaveCount(0)
})
