// oxlint-disable no-restricted-imports -- these tests hand the file to another program
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { agreementsInOrder, type Canvas } from '@praatplaat/model'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { missingPrograms } from '../fixtures/missing-programs.ts'
import { trickyTexts } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { exportXlsx } from './export-xlsx.ts'

const run = promisify(execFile)
const missing = await missingPrograms(['soffice', 'pdftotext', 'pdfinfo'])
if (missing.length > 0)
  console.warn(
    `Skipped: opening Excel files in LibreOffice, because ${missing.join(' and ')} cannot be found.`,
  )

/** Every sheet as a CSV file of its own: comma, quote, UTF-8, from line 1, cells as they are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

describe.skipIf(missing.length > 0)('LibreOffice opens the workbook,', { timeout: 120_000 }, () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'praatplaat-xlsx-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  test.each(workedCases)('%s: every agreement on its sheet, with a day that is a day', async (id) => {
    const canvas = workedCase(id, 'nl')
    const sheets = await openSheets(canvas)
    expect([...sheets.keys()].toSorted()).toEqual([
      'Afspraken',
      'Behoeften',
      'Middelen',
      'Nog te bespreken',
      'Wie doet wat',
    ])
    const [, ...rows] = sheets.get('Afspraken') ?? []
    expect(rows.map((row) => row[1])).toEqual(agreementsInOrder(canvas).map(({ text }) => text))
    // A day that it took for a text would come out as it was written.
    const dutch = (day: string | null) => day?.split('-').toReversed().join('-') ?? ''
    expect(rows.map((row) => row[5])).toEqual(agreementsInOrder(canvas).map(({ due }) => dutch(due)))
  })

  test('and prints it: lying pages, one as wide as each sheet, with what it is at the foot', async () => {
    const canvas = workedCase('isoleerder-rotterdam', 'nl')
    await convert(canvas, 'pdf')
    const pdf = join(folder, 'plaat.pdf')
    const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '99', pdf])
    const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
    expect(pages).toBeGreaterThanOrEqual(5)
    expect(pages).toBeLessThanOrEqual(7)
    expect(info.match(/^Page +\d+ size: +841\.\d+ x 595\.\d+ pts/gm)).toHaveLength(pages)
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-'])
    expect(stdout.match(/Afspraken tussen partijen, geen contract/g)).toHaveLength(pages)
    expect(stdout).toContain(canvas.title)
    expect(stdout).toContain('11 februari 2027')
  })

  test('and shows a text as a text, and not what a formula makes of it', async () => {
    const canvas = workedCase('isoleerder-rotterdam', 'nl')
    const [model] = agreementsInOrder(canvas)
    const agreements = Object.fromEntries(
      trickyTexts.map(([, text], index) => [
        `t${index}`,
        { ...model!, id: `t${index}`, text, order: `a${index}` },
      ]),
    )
    const [, ...rows] = (await openSheets({ ...canvas, agreements })).get('Afspraken') ?? []
    expect(rows.map((row) => row[1])).toEqual(trickyTexts.map(([, text]) => asShown(text)))
  })

  async function convert(canvas: Canvas, to: string): Promise<void> {
    const xlsx = join(folder, 'plaat.xlsx')
    await writeFile(xlsx, await exportXlsx(canvas, { locale: 'nl', now: new Date('2027-01-22T09:30:00Z') }))
    // A profile of its own, so that an office that is already open is left alone.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, xlsx])
  }

  /** The rows of each sheet as LibreOffice shows them, by the name of the sheet. */
  async function openSheets(canvas: Canvas): Promise<ReadonlyMap<string, readonly string[][]>> {
    await convert(canvas, everySheet)
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
    return new Map(
      await Promise.all(
        files.map(async (name) => {
          const rows = parse(await readFile(join(folder, name), 'utf8'))
          return [name.replace(/^plaat-(.*)\.csv$/, '$1'), rows] as const
        }),
      ),
    )
  }
})

/** A text without what no spreadsheet file holds: of half a character not even the sign that stands for it. */
function asShown(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      // oxlint-disable-next-line no-control-regex -- these are what must go
      .replaceAll(/[\u0000-\u0008\u001F\uFFFE\uFFFF]/g, '')
      .trim()
      .replaceAll(/[\uD800-\uDFFF]/gu, '')
  )
}
