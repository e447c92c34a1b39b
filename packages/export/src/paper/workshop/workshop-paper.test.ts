import { canvasFromFile, phaseRoleId, type Canvas } from '@praatplaat/model'
import { compareTables, mergeTables } from '@praatplaat/model/comparison'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { describe, expect, test } from 'vitest'
import { xlsxCells, xlsxLines, xlsxParts } from '../../fixtures/xlsx-lines.ts'
import { workedCase } from '../../fixtures/worked-case.ts'
import { exportMd } from '../../md/export-md.ts'
import { exportWorkshopXlsx } from '../../xlsx/export-workshop-xlsx.ts'
import { paperFor } from '../paper-for.ts'
import { workshopPaper } from './workshop-paper.ts'

const now = new Date('2027-01-22T09:30:00Z')
const options = { title: 'Rotterdam, 21 januari', locale: 'nl', now } as const
const blank = canvasFromFile(instantiateTemplate('praatplaat', 'nl')!)

/** The case with another lead of the match, and one role that does something else there. */
function another(): Canvas {
  const canvas = workedCase('isoleerder-rotterdam', 'nl')
  const [employer, coach] = ['employer', 'job-coach'].map((roleId) => phaseRoleId('match', roleId)) as [
    string,
    string,
  ]
  const { [employer]: lead, ...leads } = canvas.leads
  const chip = canvas.chips[coach]
  if (!lead || !chip) throw new Error('the case is another one than this test knows')
  return {
    ...canvas,
    leads: { ...leads, [coach]: { ...lead, id: coach, roleId: 'job-coach' } },
    chips: { ...canvas.chips, [coach]: { ...chip, involvement: 'informed' } },
  }
}

const tables = [
  { number: 1, name: 'Tafel 1', canvas: workedCase('isoleerder-rotterdam', 'nl') },
  { number: 2, name: 'Zorg: dag/nacht?', canvas: another() },
  { number: 4, name: '<b>Bouw</b>\u0007', canvas: blank },
]

describe('the report over all tables', () => {
  test.each(['nl', 'en'] as const)('reads in %s as it did', async (locale) => {
    await expect(exportMd(workshopPaper(tables, { ...options, locale }))).toMatchFileSnapshot(
      `golden/workshop.${locale}.md`,
    )
  })

  test('begins with what the tables differ in, before what they agree on and all the lists', () => {
    const { chapters } = workshopPaper(tables, options)
    expect(chapters.map(({ title }) => title).slice(0, 5)).toEqual([
      'In het kort',
      'Waar verschillen de tafels?',
      'Waar verschillen de tafels niet?',
      'Wie heeft de regie, per tafel?',
      'Afspraken van alle tafels',
    ])
    expect(JSON.stringify(chapters[1])).toContain('Match')
  })

  test('says so when there is no difference, and when there is nothing at all', () => {
    const same = [1, 2].map((number) => ({ ...tables[0]!, number }))
    const alike = JSON.stringify(workshopPaper(same, options))
    expect(alike).toContain('De tafels verschillen nergens van elkaar.')
    expect(alike).toContain('Klantmanager: alle tafels')
    const empty = exportMd(workshopPaper([{ number: 1, name: 'Tafel 1', canvas: blank }], options))
    expect(empty).toContain('Er was 1 tafel.')
    expect(empty).toContain('Aan de tafels zijn nog geen afspraken gemaakt.')
  })

  test('has the leads of fifty tables on as many tables of columns as are needed', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => ({ ...tables[0]!, number: index + 1 }))
    const leads = workshopPaper(fifty, options).chapters.find(({ title }) =>
      title.startsWith('Wie heeft de regie'),
    )
    const widths = leads!.content.flatMap((block) =>
      block.kind === 'table' ? [block.columns.length - 1] : [],
    )
    expect(widths.reduce((sum, width) => sum + width)).toBe(50)
    expect(Math.max(...widths)).toBeLessThanOrEqual(7)
  })
})

test('the report of a plan of several tables says of each phase and agreement from which table it comes', () => {
  const comparison = compareTables(tables)
  const merged = mergeTables(
    comparison,
    {
      phases: Object.fromEntries(comparison.phases.map(({ key }, index) => [key, index % 2])),
      wholeProgramme: 0,
    },
    { title: 'Plan', originOf: (table) => tables[table]!.name },
  )
  if (!merged.ok) throw new Error(JSON.stringify(merged.faults))
  const plan = canvasFromFile(merged.file)
  const text = exportMd(paperFor(plan, { reader: 'report', locale: 'nl', now }))
  expect(text.match(/Komt van Tafel 1/g)!.length).toBeGreaterThan(3)
  expect(text.match(/Komt van Zorg: dag\/nacht\?/g)!.length).toBeGreaterThan(3)
})

describe('the workbook over all tables', () => {
  test.each(['nl', 'en'] as const)('reads in %s as it did', async (locale) => {
    const file = await exportWorkshopXlsx(tables, { ...options, locale })
    await expect(`${xlsxLines(file).join('\n')}\n`).toMatchFileSnapshot(`golden/workshop.${locale}.xlsx.txt`)
  })

  test('has every agreement of every table, with the table in front, and a sheet for each table', async () => {
    const sheets = xlsxCells(await exportWorkshopXlsx(tables, options))
    const count = tables.reduce((sum, { canvas }) => sum + Object.keys(canvas.agreements).length, 0)
    expect(sheets.get('Afspraken')).toHaveLength(count + 1)
    expect([...sheets.keys()]).toEqual([
      'Verschillen',
      'Afspraken',
      'Behoeften',
      'Middelen',
      'Nog te bespreken',
      'Tafel 1',
      'Tafel 2 · Zorg dag nacht',
      'Tafel 4 · <b>Bouw< b>',
    ])
  })

  test('has names on its tabs that differ and fit, also of fifty tables with one long name', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => ({
      number: index + 1,
      name: 'Een heel lange naam voor een tafel, 60 tekens lang, met getal',
      canvas: blank,
    }))
    const names = [...xlsxCells(await exportWorkshopXlsx(fifty, options)).keys()]
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(55)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31)
  })

  test('prints what ten tables differ in on two pages beside each other, with the phase on both', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({
      number: index + 1,
      name: `Tafel ${index + 1}`,
      canvas: blank,
    }))
    const pagesOf = async (some: typeof ten) => {
      const parts = xlsxParts(await exportWorkshopXlsx(some, options))
      const [, titles] = /Print_Titles" localSheetId="0">([^<]*)</.exec(parts.get('xl/workbook.xml')!)!
      const [, across] = /fitToWidth="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml')!)!
      return [Number(across), titles]
    }
    expect(await pagesOf(ten)).toEqual([2, "'Verschillen'!$A:$A,'Verschillen'!$1:$1"])
    expect(await pagesOf(ten.slice(0, 5))).toEqual([1, "'Verschillen'!$1:$1"])
  })

  test('is the same for the same tables at the same moment', async () => {
    expect(await exportWorkshopXlsx(tables, options)).toEqual(await exportWorkshopXlsx(tables, options))
  })
})
