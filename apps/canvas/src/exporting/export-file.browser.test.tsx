import type { ExportFormat } from '@praatplaat/export'
import { parseCanvasFile } from '@praatplaat/model'
import { expect, test, vi } from 'vitest'
import { exampleCanvas } from '../start/example-canvas.ts'
import { checkHouseStyle } from './check-house-style.ts'
import { exportFile } from './export-file.ts'
import type { ExportOrder, ExportStep } from './export-order.ts'

const now = new Date('2027-01-21T12:00:00Z')
const canvas = exampleCanvas('nl')

function order(format: ExportFormat, other: Partial<ExportOrder> = {}): ExportOrder {
  const { signal } = new AbortController()
  const chosen = { reader: 'report', roleId: null, employerId: null, template: null } as const
  const options = { locale: 'nl', now, canvasId: 'c', ...chosen } as const
  return { format, ...options, signal, onStep: () => {}, ...other }
}

async function make(format: ExportFormat, other: Partial<ExportOrder> = {}): Promise<File> {
  const file = await exportFile(canvas, order(format, other))
  if (!file) throw new Error(`There is nothing for ${format}`)
  return file
}

/** What a zip holds stands in it by name, uncompressed. */
const latin = async (file: File) => new TextDecoder('latin1').decode(await file.arrayBuffer())

test('a Word file is made in the browser, with the board in it as a picture', async () => {
  const file = await make('docx')
  expect(file.name).toBe('isoleerder-in-rotterdam-2027-01-21.docx')
  const text = await latin(file)
  expect(text.startsWith('PK')).toBe(true)
  expect(text).toMatch(/word\/media\/[\w-]+\.png/)
})

test('a Word file is made in the style of a template', async () => {
  // A Word file of ours is a template as well as any.
  const template = new Uint8Array(await (await make('docx', { reader: 'participant' })).arrayBuffer())
  const text = await latin(await make('docx', { template }))
  expect(text).toContain('word/house/')
  expect(text).toContain('word/footer1-default.xml')
})

test('a template that is none is told apart before anything is made', async () => {
  const checked = (bytes: Uint8Array<ArrayBuffer>) => checkHouseStyle(new File([bytes], 'huisstijl.docx'))
  expect(await checked(new TextEncoder().encode('Beste gemeente'))).toBe('no-word-file')
  expect(await checked(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too-large')
  expect(await checked(new Uint8Array(await (await make('docx')).arrayBuffer()))).toBeNull()
})

test('the Word file for one of several employers is named after that one', async () => {
  const { name } = await make('docx', { reader: 'employer', employerId: 'intermediary' })
  expect(name).toBe('intermediair-isoleerder-in-rotterdam-2027-01-21.docx')
})

test('who stops while the browser packs a picture need not wait for that', async () => {
  const packing = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {})
  const stopping = new AbortController()
  const making = make('png', { signal: stopping.signal })
  await vi.waitFor(() => expect(packing).toHaveBeenCalledOnce())
  stopping.abort()
  await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  packing.mockRestore()
})

test('who stops while a Word file is written gets none, at once', async () => {
  const stopping = new AbortController()
  const onStep = (step: ExportStep) => {
    if (step === 'writing') setTimeout(() => stopping.abort(), 5)
  }
  await expect(make('docx', { signal: stopping.signal, onStep })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('an Excel file is made in the browser, with a sheet for each subject', async () => {
  const text = await latin(await make('xlsx'))
  expect(text.startsWith('PK')).toBe(true)
  expect(text).toContain('xl/worksheets/sheet5.xml')
})

test('the board as a PNG is large enough for an A3, and the browser can read it', async () => {
  const picture = await createImageBitmap(await make('png'))
  expect(picture.width).toBe(4_800)
  expect(picture.height).toBeGreaterThanOrEqual(3_000)
})

test('the agreements as CSV and as a calendar are text', async () => {
  expect(await latin(await make('csv'))).toMatch(/^\u00EF\u00BB\u00BFNr\.;Afspraak;/)
  const calendar = await make('ics', { roleId: 'employer' })
  expect(calendar.name).toBe('werkgever-isoleerder-in-rotterdam-2027-01-21.ics')
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
})

test('there is no calendar when nothing has a date', async () => {
  expect(await exportFile({ ...canvas, agreements: {} }, order('ics'))).toBeNull()
})

test('the picture carries its typeface along, so that it looks the same where that is not installed', async () => {
  const drawn = new DOMParser().parseFromString(await (await make('svg')).text(), 'image/svg+xml')
  expect(drawn.querySelector('parsererror')).toBeNull()
  expect(drawn.querySelector('title')?.textContent).toBe('Isoleerder in Rotterdam')
  expect(drawn.querySelector('style')?.textContent).toMatch(/src:url\(data:font\/woff2;base64,/)
})

test('praatplaat.json can be opened again', async () => {
  expect(parseCanvasFile(JSON.parse(await (await make('json')).text()))).toMatchObject({ ok: true })
})

test('who stops while a file is made gets none, and it says at what it was', async () => {
  const stopping = new AbortController()
  const steps: ExportStep[] = []
  const onStep = (step: ExportStep) => {
    steps.push(step)
    if (step === 'drawing') stopping.abort()
  }
  await expect(make('docx', { signal: stopping.signal, onStep })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(steps).toEqual(['loading', 'drawing'])
})

test('for another reader the document is written for them, as Word and as Markdown', async () => {
  const text = await (await make('md', { reader: 'memo' })).text()
  expect(text).toContain('## Welk besluit vragen wij?')
  expect(await latin(await make('docx', { reader: 'participant' }))).toMatch(/word\/media\/[\w-]+\.svg/)
})
