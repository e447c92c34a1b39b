import type { Page } from '@playwright/test'
import { canvasFileToJson } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Neem de plaat mee' })
  await expect(dialog.getByRole('heading', { name: 'Om te lezen en te delen' })).toBeVisible()
  return dialog
}

async function exportedWord(page: Page) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Word/ }).click()
  return readFile(await (await download).path())
}

const chosen = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(bytes),
})

/** Everything that is XML in a Word file, as one text. */
const wordsOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('\n')

test('a Word file takes the style of a template, which this device remembers and which a wrong one does not replace', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  let dialog = await openDialog(page)
  // A Word file of ours is a template as well as any; with another foot it can be told apart.
  const parts = unzipSync(await exportedWord(page))
  const feet = Object.entries(parts).filter(([path]) => path.startsWith('word/footer'))
  const own = feet.map(
    ([path, foot]) =>
      [path, strToU8(strFromU8(foot).replace('Afspraken tussen partijen', 'Gemeente Waterstad'))] as const,
  )
  const template = zipSync({ ...parts, ...Object.fromEntries(own) }, { level: 1 })

  const input = dialog.locator('input[type=file]')
  await input.setInputFiles(chosen('waterstad.docx', template))
  const field = dialog.getByRole('group', { name: 'Huisstijl voor Word' })
  await expect(field).toContainText('waterstad.docx')
  await input.setInputFiles(chosen('brief.docx', strToU8('Beste gemeente')))
  await expect(field.getByRole('alert')).toContainText('brief.docx is geen Word-sjabloon.')
  await expect(field).toContainText('waterstad.docx')

  await page.reload()
  dialog = await openDialog(page)
  await expect(dialog.getByRole('group', { name: 'Huisstijl voor Word' })).toContainText('waterstad.docx')
  expect(wordsOf(await exportedWord(page)).includes('Gemeente Waterstad')).toBe(true)

  await dialog.getByRole('button', { name: 'Weghalen' }).click()
  expect(wordsOf(await exportedWord(page)).includes('Gemeente Waterstad')).toBe(false)
})

test('on a canvas with two employers one says for which of them the page is', async ({ server, sitDown }) => {
  const file = instantiateTemplate('isoleerder-rotterdam', 'nl')!
  const employer = file.roles.find(({ id }) => id === 'employer')!
  const second = { ...employer, id: 'employer-b', label: 'Werkgever B' }
  const start = { canvas: canvasFileToJson({ ...file, roles: [...file.roles, second] }) }
  const canvas = await makeCanvas(server.url, start, 'Isoleerder')
  const { page } = await sitDown(canvas.link('edit'), 'Anna')
  const dialog = await openDialog(page)
  const which = dialog.getByLabel('Welke werkgever?')
  await expect(which).toHaveCount(0)
  await dialog.getByLabel('Voor wie?').selectOption('Werkgever')
  await which.selectOption('Werkgever B')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /^Markdown/ }).click()
  const made = await download
  expect(made.suggestedFilename()).toMatch(/^werkgever-b-isoleerder-/)
  expect(await readFile(await made.path(), 'utf8')).toContain('voor Werkgever B')
})
