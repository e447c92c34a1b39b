import { canvasFileToJson, parseCanvasFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './table-fixture.ts'

/** A workshop of three tables with the worked case on each, the second with another lead of the match. */
async function makeWorkshop(origin: string): Promise<CreatedWorkshop> {
  const file = instantiateTemplate('isoleerder-rotterdam', 'nl')!
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Rotterdam',
      tables: 3,
      tableNames: ['Bouw', 'Zorg', 'Groen'],
      canvas: canvasFileToJson(file),
    }),
  })
  return (await response.json()) as CreatedWorkshop
}

test('tables are compared, made into one plan, and taken along', async ({ page, server, sitDown }) => {
  const { workshopId, keys, tables } = await makeWorkshop(server.url)
  const zorg = await sitDown(`${server.url}/c/${tables[1]!.canvasId}#${tables[1]!.keys.edit}`, 'Anna')
  await zorg.show('Tabel')

  await page.goto(`${server.url}/w/${workshopId}#${keys.facilitate}`)
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  const match = page.getByRole('article').filter({ hasText: 'Match' }).first()
  await expect(match.getByText('Eens over de regie')).toBeVisible()

  await test.step('a phase in which a table differs comes first', async () => {
    await zorg.page.locator('[data-cell="role:employer/training"]').focus()
    await zorg.page.keyboard.press('r')
    await expect(page.getByText('Andere regie').first()).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText('Andere regie')
    expect(await seriousFaults(page)).toEqual([])
  })

  await test.step('the agreements of all tables are filtered by table and owner', async () => {
    await page.getByRole('button', { name: 'Afspraken', exact: true }).click()
    const all = await page.getByRole('article').count()
    await page.getByRole('combobox', { name: 'Tafel', exact: true }).selectOption('Tafel 2 · Zorg')
    await expect(page.getByRole('article')).toHaveCount(all / 3)
    await page.getByRole('combobox', { name: 'Trekker' }).selectOption('Werkgever')
    await expect(page.getByRole('status').filter({ hasText: 'afspra' })).toHaveText(/^\d+ afspra/)
    expect(await seriousFaults(page)).toEqual([])
  })

  await test.step('the files of all tables come along', async () => {
    await page.getByRole('button', { name: 'Alles uitvoeren' }).click()
    const downloading = page.waitForEvent('download')
    const one = page.getByRole('region', { name: 'Eén bestand over alle tafels' })
    await one.getByRole('button', { name: 'Markdown' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/^rotterdam-.*\.md$/)
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  await test.step('one plan has the phase of the table that was chosen, and says so', async () => {
    await page.getByRole('button', { name: 'Eén plan maken' }).click()
    await page.getByLabel('Uit welke tafel komt “Match bij de werkgever”?').selectOption('3')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Maak het plan' }).click()
    await page.getByRole('link', { name: 'Open het plan' }).click()
    await page.getByLabel('Hoe heet je?').fill('Gea')
    await page.getByRole('button', { name: 'Ga aan tafel' }).click()
    const [, canvasId, key] = /\/c\/([^#]+)#(.+)$/.exec(page.url())!
    const response = await fetch(`${server.url}/api/canvases/${canvasId}`, {
      headers: { authorization: `Bearer ${key}` },
    })
    const parsed = parseCanvasFile(await response.json())
    expect(parsed.ok && parsed.file.phases.map(({ origin }) => origin).at(-1)).toBe('Tafel 3 · Groen')
  })
})
