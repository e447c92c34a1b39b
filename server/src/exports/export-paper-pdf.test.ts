import { exportPaperPdf } from '@praatplaat/export/pdf'
import { canvasFromFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import process from 'node:process'
import { describe, expect, test, vi } from 'vitest'
import { everyBlock } from './testing/every-block.ts'
import { missingPrograms, readPdf, readPdfStructure } from './testing/read-pdf.ts'
import { typstTypesetter } from './typst-typesetter.ts'

// Each of them starts programs, on a machine that has more to do.
vi.setConfig({ testTimeout: 60_000 })

const typesetter = typstTypesetter()
const canvas = canvasFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
const write = (paper = everyBlock) => exportPaperPdf(paper, canvas, typesetter)

const missing = await missingPrograms()
const skipped = missing.length > 0 && process.env['CI'] !== 'true'
if (skipped)
  console.warn(`Skipped: opening PDFs in poppler, because ${missing.join(' and ')} cannot be found.`)

describe.skipIf(skipped)('another program reads a paper', () => {
  test('on A4, upright and lying, with the page and how many there are at the foot', async () => {
    const { info, text, metadata } = await readPdf(write())
    expect(info).toMatch(/^Pages: +3$/m)
    expect(info).toMatch(/^Page size: +595\.276 x 841\.89 pts \(A4\)$/m)
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    for (const page of [1, 2, 3]) expect(text).toContain(`Pagina ${page} van 3`)
  })

  test('with its headings in order, its lists, its tables with a caption and headers, and the board described', async () => {
    const pdf = write()
    const structure = await readPdfStructure(pdf)
    const headings = [...structure.matchAll(/^ *(H\d) "(.+)" \(block\)$/gm)].map(
      ([, level, text]) => `${level} ${text}`,
    )
    expect(headings).toEqual([
      'H1 Isoleerder in Rotterdam',
      'H2 In het kort',
      'H3 Wie doet wat?',
      'H2 De praatplaat',
      'H2 Tot slot',
    ])
    expect(structure.match(/^ *L \(block\)/gm)).toHaveLength(2)
    expect(structure).toMatch(
      /Table \(block\)(?:(?!Table).)*Caption(?:(?!Table).)*"De afspraken van fase 1"/s,
    )
    // Of three and of one column; and of the two rows that are named by their first cell.
    expect(structure.match(/^ *TH\b/gm)).toHaveLength(3 + 1 + 2)
    expect(structure.match(/^ *TD/gm)).toHaveLength(4 + 1)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Alt (Praatplaat met 6 fasen.)')
  })

  test('and a text of 20,000 characters to its last word, over several pages, under the same header', async () => {
    const long = { lines: [[{ text: `${'lang '.repeat(3_990)}slotwoord` }]] }
    const column = { title: 'Afspraak', share: 1 }
    const content = [
      { kind: 'table', caption: '', columns: [column], rowHeader: false, rows: [[long]] },
    ] as const
    const { text } = await readPdf(
      write({ ...everyBlock, chapters: [{ title: 'Lang', page: 'upright', fresh: false, content }] }),
    )
    expect(text).toContain('slotwoord')
    expect(text.match(/\bAfspraak$/gm)!.length).toBeGreaterThan(3)
  })
})

test('what is written in a paper is text and never markup, and a heading without words is a heading', () => {
  const hostile = '#panic("x") $ \\ = * _ ` <a> @b "\u0000\uD800'
  const said = JSON.parse(
    JSON.stringify(everyBlock, (name, value: unknown) =>
      ['text', 'strong', 'title', 'caption', 'label'].includes(name) && typeof value === 'string'
        ? hostile
        : value,
    ),
  ) as typeof everyBlock
  expect(write(said).length).toBeGreaterThan(10_000)
  expect(write({ ...everyBlock, title: '\u200B', chapters: [] }).length).toBeGreaterThan(1_000)
})

test('the same paper gives the same bytes', () => {
  expect(Buffer.compare(write(), write())).toBe(0)
})
