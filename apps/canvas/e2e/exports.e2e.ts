import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Neem de plaat mee' })

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('heading', { name: 'Om te lezen en te delen' })).toBeVisible()
  return dialog
}

/** Has a file made as a reader would. */
async function exported(page: Page, button: RegExp) {
  const download = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('without a connection every file but PDF is made all the same', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const fetched = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    )
  // It is fetched once the browser has nothing else to do.
  await expect.poll(fetched, { timeout: 30_000 }).toContain('latin-ext')
  // The last and the largest of them.
  await expect.poll(fetched, { timeout: 30_000 }).toContain('word-worker')
  await page.context().setOffline(true)

  const dialog = await openDialog(page)
  for (const [button, extension, start] of [
    [/^Word/, 'docx', 'PK'],
    [/^Markdown/, 'md', 'Praatplaat · verslag'],
    [/^Excel/, 'xlsx', 'PK'],
    [/^CSV/, 'csv', '\uFEFFNr.;Afspraak'],
    [/^Agenda/, 'ics', 'BEGIN:VCALENDAR'],
    [/^Plaatje/, 'png', '\uFFFDPNG'],
    [/^Tekening/, 'svg', '<svg '],
    [/^praatplaat\.json/, 'json', '{\n  "format"'],
  ] as const) {
    const { name, bytes } = await exported(page, button)
    expect(name).toMatch(new RegExp(`^isoleerder-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`))
    expect(bytes.toString('utf8').startsWith(start)).toBe(true)
    await expect(dialog.getByRole('status')).toContainText(`${name} staat bij je downloads.`)
  }
})

test('a document is written for who is chosen under "Voor wie?"', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const dialog = await openDialog(page)
  await dialog.getByLabel('Voor wie?').selectOption('Gemeente')
  const { bytes } = await exported(page, /^Markdown/)
  expect(bytes.toString('utf8')).toContain('## Welk besluit vragen wij?')
})

test('a PDF is made by the server: a document for who is chosen, or the board on a sheet', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const dialog = await openDialog(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(/.*\/export\//, '')))
  await dialog.getByLabel('Voor wie?').selectOption('Werkgever')
  await dialog.getByLabel('Hoe groot?').selectOption('A0')
  for (const [button, query] of [
    [/^PDF/, 'pdf?for=employer&locale=nl'],
    [/^Poster/, 'pdf?for=poster&size=a0&locale=nl'],
    [/^Set voor aan tafel/, 'pdf?for=table&size=a0&locale=nl'],
  ] as const) {
    const { name, bytes } = await exported(page, button)
    expect(name).toMatch(/^isoleerder-\d{4}-\d\d-\d\d\.pdf$/)
    expect(bytes.toString('latin1').startsWith('%PDF-')).toBe(true)
    expect(asked).toContain(query)
  }

  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: /^PDF/ }).click()
  await expect(dialog.getByRole('status')).toContainText('PDF is niet gemaakt.')
})

test('the calendar of one role is asked for by its name', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const dialog = await openDialog(page)
  await dialog.getByLabel('Van wie?').selectOption('Werkgever')
  const { name, bytes } = await exported(page, /^Agenda/)
  expect(name).toMatch(/^werkgever-isoleerder-/)
  const summaries = bytes.toString('utf8').match(/^SUMMARY:.*$/gm) ?? []
  expect(summaries.length).toBeGreaterThan(0)
  for (const summary of summaries) expect(summary).toMatch(/^SUMMARY:(Voorstel: |Klaar: )?Werkgever: /)
})

test('who finds nothing with a date is told so', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const dialog = await openDialog(page)
  await expect(dialog.getByLabel('Van wie?')).toHaveCount(0)
  await dialog.getByRole('button', { name: /^Agenda/ }).click()
  await expect(dialog.getByRole('status')).toContainText('Er is nog geen afspraak met een datum.')
})

test('a file that is being made can be stopped, and one that cannot be made says so', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const parts = '**/assets/write-word-*.js'
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const { page } = await sitDown(canvas.link('edit'), 'Anna', {}, (opened) =>
    opened.route(parts, async (route) => {
      await held
      await route.abort()
    }),
  )
  const dialog = await openDialog(page)
  const word = dialog.getByRole('button', { name: /^Word/ })
  await word.focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: 'Stop' }).click()
  letGo()
  await expect(dialog.getByRole('status')).toContainText('Gestopt. Er is geen bestand gemaakt.')

  await word.click()
  await expect(dialog.getByRole('status')).toContainText(
    'Word is niet gemaakt. Aan de plaat is niets veranderd.',
  )
})
