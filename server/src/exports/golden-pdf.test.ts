import { readers, type Reader } from '@praatplaat/export'
import { canvasFromFile, locales, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { describe, expect, test, vi } from 'vitest'
import { makeFile } from './make-file.ts'
import { missingPrograms, readPdf, readPdfStructure } from './testing/read-pdf.ts'

// Each of them starts programs, on a machine that has more to do.
vi.setConfig({ testTimeout: 60_000 })

const now = new Date('2027-01-22T09:30:00Z')
const workedCases = ['isoleerder-rotterdam', 'zorgassistent-regio'] as const
const sheets = [
  { for: 'poster', size: 'a3' },
  { for: 'table', size: 'a3' },
] as const

const missing = await missingPrograms()
const skipped = missing.length > 0 && process.env['CI'] !== 'true'
if (skipped)
  console.warn(`Skipped: opening PDFs in poppler, because ${missing.join(' and ')} cannot be found.`)

/** How many pages a paper may take, with the texts of a real table. */
const mostPages: Readonly<Record<Reader, number>> = { report: 10, memo: 2, employer: 1, participant: 2 }

describe.each(workedCases)('%s', (id) => {
  describe.each(locales)('in %s', (locale) => {
    test.each(readers)('the paper for %s is the one that was looked at', async (reader) => {
      const pdf = await write(id, locale, { reader, sheet: null })
      await expectGolden(pdf, `${id}.${reader}.${locale}`)
      if (skipped) return

      const { info, text, raw } = await readPdf(pdf)
      const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
      expect(pages).toBeLessThanOrEqual(mostPages[reader])
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(raw).toContain('/Outlines')
      const notice = {
        nl: 'Afspraken tussen partijen, geen contract',
        en: 'Agreements between partners, not a contract',
      }
      expect(text.split(notice[locale])).toHaveLength(1 + 1 + pages)
    })

    test.each(sheets)('the $for is the one that was looked at', async (sheet) => {
      await expectGolden(await write(id, locale, { reader: 'report', sheet }), `${id}.${sheet.for}.${locale}`)
    })
  })
})

test.skipIf(skipped).each(readers)(
  'each row of a table is named by its first cell, for %s',
  async (reader) => {
    const structure = await readPdfStructure(
      await write('isoleerder-rotterdam', 'nl', { reader, sheet: null }),
    )
    const rows = structure.split(/^ *TR\b.*\n/m).slice(1)
    expect(rows.length).toBeGreaterThan(reader === 'employer' ? 1 : 3)
    for (const row of rows) expect(row.trimStart()).toMatch(/^TH\b/)
  },
)

async function write(
  id: string,
  locale: Locale,
  asked: Pick<Parameters<typeof makeFile>[0], 'reader' | 'sheet'>,
): Promise<Uint8Array> {
  const canvas = canvasFromFile(instantiateTemplate(id, locale)!)
  const made = await makeFile({
    ...asked,
    format: 'pdf',
    canvasId: 'c',
    canvas,
    locale,
    now,
    roleId: null,
    template: null,
  })
  if (!('content' in made)) throw new Error(`No PDF of ${id}`)
  return made.content as Uint8Array
}

/** Its bytes. What is in it is beside them in Markdown and Word, of the same paper. */
async function expectGolden(pdf: Uint8Array, name: string): Promise<void> {
  const sum = createHash('sha256').update(pdf).digest('hex')
  await expect(`${sum}\n`).toMatchFileSnapshot(`golden/${name}.pdf.sha256`)
}
