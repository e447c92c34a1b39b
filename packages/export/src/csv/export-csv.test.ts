import { agreementsInOrder, type Canvas } from '@praatplaat/model'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { emptied, trickyTexts, withText } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { exportCsv } from './export-csv.ts'

const isoleerder = workedCase('isoleerder-rotterdam', 'nl')
const write = (canvas: Canvas) => exportCsv(canvas, { locale: 'nl' })
/** What another program reads in it. */
const read = (text: string) => parse(text, { bom: true, delimiter: ';', recordDelimiter: '\r\n' })

test.each(workedCases.flatMap((id) => [[id, 'nl'] as const, [id, 'en'] as const]))(
  'the bytes are those that were looked at when %s was stored in %s',
  async (id, locale) => {
    const text = exportCsv(workedCase(id, locale), { locale })
    // A text with a mark and CRLF would be stored without them.
    await expect(`${JSON.stringify(text.split(/(?<=\n)/u), null, 2)}\n`).toMatchFileSnapshot(
      `golden/${id}.${locale}.json`,
    )
  },
)

describe('another program reads', () => {
  test.each(workedCases)('every agreement of %s, a row each', (id) => {
    const canvas = workedCase(id, 'nl')
    const [head, ...rows] = read(write(canvas))
    expect(head).toEqual([
      'Nr.',
      'Afspraak',
      'Fase',
      'Trekker',
      'Samen met',
      'Klaar op',
      'Stand',
      'Opmerking',
    ])
    expect(rows.map((row) => row[1])).toEqual(agreementsInOrder(canvas).map(({ text }) => text))
    expect(rows[0]?.slice(2)).toHaveLength(6)
  })

  test('one header and nothing else on an empty canvas', () => {
    expect(read(write(emptied(isoleerder)))).toHaveLength(1)
  })

  test.each(trickyTexts)(
    'as many cells as there are, and none that is run, whatever was written: %s',
    (_, text) => {
      const rows = read(write(withText(isoleerder, text)))
      expect(rows).toHaveLength(1 + Object.keys(isoleerder.agreements).length)
      for (const row of rows) {
        expect(row).toHaveLength(8)
        expect(row.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([])
      }
    },
  )

  test('a long text to its last character', () => {
    const [, row] = read(write(withText(isoleerder, `${'lang '.repeat(3_990)}slotwoord`)))
    expect(row?.[1]).toMatch(/slotwoord$/u)
  })
})

test('it opens right in a Dutch Excel: a mark in front, semicolons, CRLF', () => {
  const text = write(isoleerder)
  expect(text.startsWith('\uFEFFNr.;Afspraak;')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  expect(text).toContain(';2027-02-11;')
})
