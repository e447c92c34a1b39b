import { parseCanvasFile } from '@praatplaat/model'
import { expect, test } from 'vitest'
import { exampleCanvas } from '../start/example-canvas.ts'
import { exportFile } from './export-file.ts'

const now = new Date('2027-01-21T12:00:00Z')
const asked = { canvas: exampleCanvas('nl'), locale: 'nl', now, reader: 'report' } as const

test('a Word file is made in the browser, with the board in it as a picture', async () => {
  const file = await exportFile('docx', asked)
  expect(file.name).toBe('isoleerder-in-rotterdam-2027-01-21.docx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
  // The names of the parts stand uncompressed in a zip.
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/word\/media\/[\w-]+\.png/)
  // What writes Word is loaded with the first of them, from source, which takes seconds on a busy machine.
}, 40_000)

test('the picture carries its typeface along, so that it looks the same where that is not installed', async () => {
  const file = await exportFile('svg', asked)
  const drawn = new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
  expect(drawn.querySelector('parsererror')).toBeNull()
  expect(drawn.querySelector('title')?.textContent).toBe('Isoleerder in Rotterdam')
  expect(drawn.querySelector('style')?.textContent).toMatch(/src:url\(data:font\/woff2;base64,/)
})

test('praatplaat.json can be opened again', async () => {
  const file = await exportFile('json', asked)
  expect(parseCanvasFile(JSON.parse(await file.text()))).toMatchObject({ ok: true })
})

test('for another reader the document is written for them, as Word and as Markdown', async () => {
  const text = await (await exportFile('md', { ...asked, reader: 'memo' })).text()
  expect(text).toContain('## Welk besluit vragen wij?')
  const word = await exportFile('docx', { ...asked, reader: 'participant' })
  const bytes = new Uint8Array(await word.arrayBuffer())
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/word\/media\/[\w-]+\.svg/)
})
