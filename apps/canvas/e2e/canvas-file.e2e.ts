import type { Page } from '@playwright/test'
import { open, readFile } from 'node:fs/promises'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

/** Has the canvas that is open written as praatplaat.json, as a reader would, and reads the file. */
async function exportedJson(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'praatplaat.json' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  await page.keyboard.press('Escape')
  return text
}

/** Chooses a file on the start page. */
async function choose(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const input = page.locator('input[type="file"]')
  if (typeof file === 'string') await input.setInputFiles(file)
  else {
    const buffer = Buffer.from(file.text)
    await input.setInputFiles({ name: file.name, mimeType: 'application/json', buffer })
  }
}

test.describe('a praatplaat.json', () => {
  test('goes out and comes back in as the same canvas, word for word', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder, tafel 2')
    const { page } = await sitDown(canvas.link('edit'), 'Anna')
    const first = await exportedJson(page)

    await page.goto('/')
    await choose(page, { name: 'praatplaat.json', text: first })
    const door = page.getByRole('dialog', { name: 'Welkom bij “Isoleerder, tafel 2”' })
    await door.getByRole('button', { name: 'Ga aan tafel' }).click()
    expect(page.url()).not.toContain(canvas.canvasId)
    expect(await exportedJson(page)).toBe(first)
  })

  test('with faults is refused, each fault by its place, and nothing is made of it', async ({
    page,
    server,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const response = await fetch(`${server.url}/api/canvases/${canvas.canvasId}`, {
      headers: { authorization: `Bearer ${canvas.keys.view}` },
    })
    const file = (await response.json()) as {
      canvas: { heldOn: unknown }
      chips: { roleId?: unknown }[]
      agreements: { status: unknown }[]
    }
    file.canvas.heldOn = '2027-02-31'
    delete file.chips[0]!.roleId
    file.agreements[1]!.status = 'misschien'

    const posted: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()))
    await page.goto('/')
    await choose(page, { name: 'kapot.json', text: JSON.stringify(file) })
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('“kapot.json” is niet geopend')
    await expect(refusal).toContainText('Er zitten 3 fouten in het bestand:')
    for (const path of ['canvas.heldOn', 'chips[0].roleId', 'agreements[1].status'])
      await expect(refusal.getByText(path, { exact: true })).toBeVisible()
    await expect(refusal).toContainText('Er is geen plaat gemaakt.')
    expect(posted).toEqual([])
  })

  test('that is no JSON, or something else in JSON, is refused in words that help', async ({ page }) => {
    await page.goto('/')
    await choose(page, { name: 'verslag.json', text: 'Verslag van de bijeenkomst' })
    await expect(page.getByRole('alert')).toContainText('Dit is geen leesbaar JSON-bestand.')
    await choose(page, { name: 'lijst.json', text: '{"namen":[]}' })
    await expect(page.getByRole('alert')).toContainText('Dit is geen praatplaat.json')
    await expect(page).toHaveURL('/')
  })

  test('of 50 MB is refused by its size, and the page goes on', async ({ page }, testInfo) => {
    const path = testInfo.outputPath('groot.json')
    const file = await open(path, 'w')
    await file.truncate(50 * 1024 * 1024)
    await file.close()

    await page.goto('/')
    await choose(page, path)
    await expect(page.getByRole('alert')).toContainText('Het bestand is 50 MB. Meer dan 5 MB kan niet')
    await page.getByRole('button', { name: 'Plaat maken' }).click()
    await expect(page.getByRole('dialog', { name: 'Welkom bij' })).toBeVisible()
  })
})
