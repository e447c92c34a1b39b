import type { ComparedTable } from '@praatplaat/model/comparison'
import { dayOf } from '../text/write-date.ts'
import {
  workshopReadingOf,
  type WorkshopOptions,
  type WorkshopReading,
} from '../workshop/workshop-reading.ts'
import { agreementsSheet } from './agreements-sheet.ts'
import { textCell } from './cells.ts'
import { compareSheet } from './compare-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { needsSheet } from './needs-sheet.ts'
import { resourcesSheet } from './resources-sheet.ts'
import type { Sheet } from './sheet.ts'
import { sheetReadingOf, type SheetReading } from './sheet-reading.ts'
import { writeSheets } from './write-sheets.ts'

/**
 * All tables of a workshop as one Excel workbook: what they differ in, their agreements, needs, means and findings in
 * one list each with the table in front, and who does what on a sheet for each table.
 */
export async function exportWorkshopXlsx(
  given: readonly ComparedTable[],
  options: WorkshopOptions,
): Promise<Uint8Array> {
  const reading = workshopReadingOf(given, options)
  const { words, locale, now, title, comparison } = reading
  const tables = comparison.tables.map(({ canvas }) => sheetReadingOf(canvas, locale))
  const today = dayOf(now)
  const together = (sheetOf: (table: SheetReading) => Sheet) => withTables(reading, tables.map(sheetOf))
  const sheets = [
    compareSheet(reading),
    together(agreementsSheet),
    together(needsSheet),
    together(resourcesSheet),
    together((table) => findingsSheet(table, today)),
    ...tables.map((table, index) => ({
      ...matrixSheet(table),
      name: sheetName(reading.nameOfTable(index), comparison.tables[index]!.number),
    })),
  ]
  return writeSheets(sheets, { title, words, now })
}

/** One list of what each table has a list of. */
function withTables({ words, nameOfTable }: WorkshopReading, sheets: readonly Sheet[]): Sheet {
  const [first] = sheets as readonly [Sheet]
  return {
    ...first,
    columns: [{ title: words.workshop.table, width: 18 }, ...first.columns],
    rows: sheets.flatMap(({ rows }, index) =>
      rows.map((row) => [textCell(nameOfTable(index), { bold: true }), ...row]),
    ),
    frozenColumns: first.frozenColumns + 1,
  }
}

/** What a tab can hold: 31 characters, some of them not, and no two alike, which the number in it sees to. */
function sheetName(name: string, number: number): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short = plain
    .slice(0, 31)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  return short.includes(String(number)) ? short : `${number} ${short}`.slice(0, 31).trim()
}
