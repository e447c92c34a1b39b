import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

/** Has the Word file made as a reader would, and takes it apart: path → bytes. */
async function exportedWord(page: Page) {
  await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Word/ }).click()
  const file = await download
  return { name: file.suggestedFilename(), parts: unzipSync(await readFile(await file.path())) }
}

test('the Word file holds the board, the tables with their headers, and what was agreed just now', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder, tafel 2')
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const bram = await sitDown(canvas.link('edit'), 'Bram')
  await bram.click(bram.phase('training'))
  await bram.panel.getByRole('button', { name: 'Afspraak toevoegen' }).click()
  await bram.page.keyboard.type('Elke vrijdag een uur <samen> oefenen & bellen.')
  await anna.click(anna.phase('training'))
  await expect(anna.panel.getByRole('button', { name: 'Elke vrijdag een uur' })).toBeVisible()

  const { name, parts } = await exportedWord(anna.page)
  expect(name).toMatch(/\.docx$/)
  const document = strFromU8(parts['word/document.xml']!)
  expect(document).toContain('Isoleerder, tafel 2')
  expect(document).toContain('Buddy krijgt 2 uur per week en een halve dag training.')
  expect(document).toContain('Elke vrijdag een uur &lt;samen&gt; oefenen &amp; bellen.')
  expect(document).toContain('<w:tblHeader')
  const pictures = Object.keys(parts).filter((path) => /^word\/media\/.+\.png$/.test(path))
  // The board; the others are the symbols of the roles.
  const large = pictures.filter((path) => parts[path]!.length > 50_000)
  expect(large).toHaveLength(1)
})
