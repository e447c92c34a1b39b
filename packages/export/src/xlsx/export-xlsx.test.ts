import { agreementsInOrder, phaseRoleId, type Canvas } from '@praatplaat/model'
import { findingsOf } from '@praatplaat/model/findings'
import { describe, expect, test, vi } from 'vitest'
import { xmlFault } from '../fixtures/docx-parts.ts'
import { sha256 } from '../fixtures/sha256.ts'
import { emptied, trickyTexts, withText } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { xlsxCells, xlsxLines, xlsxParts } from '../fixtures/xlsx-lines.ts'
import { exportXlsx } from './export-xlsx.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')
const write = (canvas: Canvas, locale: 'nl' | 'en' = 'nl') => exportXlsx(canvas, { locale, now })
const sheetsOf = async (canvas: Canvas) => xlsxCells(await write(canvas))
const sheetXml = async (canvas: Canvas, number: number) =>
  xlsxParts(await write(canvas)).get(`xl/worksheets/sheet${number}.xml`) ?? ''

describe('the workbook has', () => {
  test('a sheet for who does what, agreements, needs, resources and what is to be discussed', async () => {
    const sheets = await sheetsOf(isoleerder)
    expect([...sheets.keys()]).toEqual([
      'Wie doet wat',
      'Afspraken',
      'Behoeften',
      'Middelen',
      'Nog te bespreken',
    ])
    expect(sheets.get('Afspraken')).toHaveLength(1 + agreementsInOrder(isoleerder).length)
    expect(sheets.get('Middelen')).toHaveLength(1 + Object.keys(isoleerder.resources).length)
    expect(sheets.get('Nog te bespreken')).toHaveLength(
      1 + findingsOf(isoleerder, { today: '2027-01-22' }).length,
    )
  })

  test('[LE1] the lead in words beside the involvement', async () => {
    const rows = (await sheetsOf(isoleerder)).get('Wie doet wat') ?? []
    expect(rows.find(([role]) => role === 'Werkgever')).toEqual([
      'Werkgever',
      ...Array<string>(4).fill('Meewerken'),
      'Regie · Uitvoeren',
      'Regie · Uitvoeren',
    ])
  })

  test('[LE2] a contested lead that says so', async () => {
    const claim = (roleId: string) => {
      const id = phaseRoleId('recruitment', roleId)
      return { [id]: { id, phaseId: 'recruitment', roleId, until: '', reason: '' } }
    }
    const leads = { ...claim('employer'), ...claim('case-manager') }
    const rows = (await sheetsOf({ ...isoleerder, leads })).get('Wie doet wat') ?? []
    expect(rows.find(([role]) => role === 'Werkgever')?.[1]).toBe('Regie betwist · Meewerken')
  })

  test('days that are days, in full, in the language of the file', async () => {
    const rows = (await sheetsOf(isoleerder)).get('Afspraken') ?? []
    // Days since the last of 1899, as spreadsheets count: 11 February 2027.
    expect(rows[1]?.[5]).toBe('46429')
    const styles = async (locale: 'nl' | 'en') =>
      xlsxParts(await write(isoleerder, locale)).get('xl/styles.xml')
    expect(await styles('nl')).toContain('formatCode="[$-413]d mmmm yyyy"')
    expect(await styles('en')).toContain('formatCode="[$-809]d mmmm yyyy"')
  })

  test('a day that spreadsheets do not know as a text', async () => {
    const [first] = agreementsInOrder(isoleerder)
    const agreements = { ...isoleerder.agreements, [first!.id]: { ...first!, due: '1899-05-01' } }
    expect((await sheetsOf({ ...isoleerder, agreements })).get('Afspraken')?.[1]?.[5]).toBe('1899-05-01')
  })

  test('what the group set aside, last and with its reason', async () => {
    const [finding] = findingsOf(isoleerder, { today: '2027-01-22' })
    const { id, code, subject } = finding!
    const dismissals = { [id]: { id, code, subject, reason: 'Dat regelt de gemeente' } }
    const rows = (await sheetsOf({ ...isoleerder, dismissals })).get('Nog te bespreken') ?? []
    expect(rows.at(-1)?.[5]).toBe('Dat regelt de gemeente')
  })

  test.each([1, 2, 3, 4, 5])(
    'on sheet %d a header that stays, filters, and pages as wide as the sheet',
    async (number) => {
      const xml = await sheetXml(isoleerder, number)
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/><pageMargins/)
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
      expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
      expect(xml).toContain('Afspraken tussen partijen, geen contract')
    },
  )

  test('on an empty canvas a sentence on each sheet, and no filter over nothing', async () => {
    const canvas = emptied(isoleerder)
    const sheets = await sheetsOf(canvas)
    expect(sheets.get('Afspraken')?.[1]).toEqual(['Er staan nog geen afspraken op deze plaat.'])
    expect(sheets.get('Behoeften')?.[1]).toEqual(['Er staan nog geen behoeften op deze plaat.'])
    expect(sheets.get('Wie doet wat')?.[1]).toEqual(['Er staan nog geen rollen op deze plaat.'])
    expect(await sheetXml(canvas, 2)).not.toContain('autoFilter')
  })
})

describe('whatever the group wrote, the file is valid:', () => {
  test.each(trickyTexts)('%s', async (_, text) => {
    const parts = [...xlsxParts(await write(withText(isoleerder, text)))]
    const faults = parts.map(([path, xml]) => [path, xmlFault(xml)]).filter(([, fault]) => fault !== null)
    expect(faults).toEqual([])
    expect(parts.map(([, xml]) => xml).join('')).not.toMatch(/<f[ >]/)
    for (const [, xml] of parts) {
      for (const [, head] of xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g))
        expect(head!.length).toBeLessThan(255)
    }
  })

  test('a list of names that is longer than a cell is cut', async () => {
    const roles = Object.fromEntries(
      Object.values(isoleerder.roles).map((role) => [role.id, { ...role, label: 'n'.repeat(80) }]),
    )
    const [first] = agreementsInOrder(isoleerder)
    const many = Array.from({ length: 420 }, (_, index) => `r${index}`)
    const extra = Object.fromEntries(
      many.map((id) => [id, { ...isoleerder.roles['employer']!, id, label: 'n'.repeat(80) }]),
    )
    const agreements = { ...isoleerder.agreements, [first!.id]: { ...first!, partnerIds: many } }
    const sheets = await sheetsOf({ ...isoleerder, roles: { ...roles, ...extra }, agreements })
    expect(sheets.get('Afspraken')?.[1]?.[4]).toHaveLength(32_767)
  })
})

describe('the same canvas at the same moment gives the same bytes,', () => {
  test('the second time, and in another time zone', async () => {
    const first = await write(isoleerder)
    vi.stubEnv('TZ', 'Pacific/Auckland')
    const second = await write(isoleerder)
    vi.unstubAllEnvs()
    expect(await sha256(second)).toBe(await sha256(first))
  })

  test.each(workedCases.flatMap((id) => [[id, 'nl'] as const, [id, 'en'] as const]))(
    'those that were looked at when %s was stored in %s',
    async (id, locale) => {
      const file = await write(workedCase(id, locale), locale)
      await expect(`${xlsxLines(file).join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.${locale}.txt`)
      await expect(`${await sha256(file)}\n`).toMatchFileSnapshot(`golden/${id}.${locale}.sha256`)
    },
  )
})
