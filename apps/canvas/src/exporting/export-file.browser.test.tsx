import { parseCanvasFile } from '@praatplaat/model'
import { expect, test } from 'vitest'
import { exampleCanvas } from '../start/example-canvas.ts'
import { exportFile } from './export-file.ts'

const now = new Date('2027-01-21T12:00:00Z')

test('a Word file is made in the browser, with the board in it as a picture', async () => {
  const file = await exportFile(exampleCanvas('nl'), 'docx', 'nl', now)
  expect(file.name).toBe('isoleerder-in-rotterdam-2027-01-21.docx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  // The names of the parts stand uncompressed in a zip.
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/word\/media\/[\w-]+\.png/)
})

test('the picture carries its typeface along, so that it looks the same where that is not installed', async () => {
  const file = await exportFile(exampleCanvas('nl'), 'svg', 'nl', now)
  const drawn = new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
  expect(drawn.querySelector('parsererror')).toBeNull()
  expect(drawn.querySelector('title')?.textContent).toBe('Isoleerder in Rotterdam')
  expect(drawn.querySelector('style')?.textContent).toMatch(/src:url\(data:font\/woff2;base64,/)
})

test('praatplaat.json can be opened again', async () => {
  const file = await exportFile(exampleCanvas('nl'), 'json', 'nl', now)
  expect(parseCanvasFile(JSON.parse(await file.text()))).toMatchObject({ ok: true })
})
