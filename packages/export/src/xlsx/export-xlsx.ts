import type { Canvas, Locale } from '@praatplaat/model'
import writeWorkbook from 'write-excel-file/universal'
import { dayOf } from '../text/write-date.ts'
import { agreementsSheet } from './agreements-sheet.ts'
import { headCell, textCell } from './cells.ts'
import { findingsSheet } from './findings-sheet.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { needsSheet } from './needs-sheet.ts'
import { resourcesSheet } from './resources-sheet.ts'
import { rowHeight } from './row-height.ts'
import { settleWorkbook } from './settle-workbook.ts'
import type { Cell, Sheet } from './sheet.ts'
import { sheetReadingOf } from './sheet-reading.ts'

export interface XlsxOptions {
  readonly locale: Locale
  /** The moment of the export: it is kept in the file's properties, and says which day it is for the findings. */
  readonly now: Date
}

/**
 * The canvas as an Excel workbook, to sort, filter and add up: who does what, the agreements, what is needed, what
 * is brought in, and what there is to talk over.
 *
 * Days are days and numbers are numbers; what is not there yet is an empty cell. The same canvas at the same moment
 * gives the same bytes.
 */
export async function exportXlsx(canvas: Canvas, { locale, now }: XlsxOptions): Promise<Uint8Array> {
  const reading = sheetReadingOf(canvas, locale)
  const { words } = reading
  const sheets = [
    matrixSheet(reading),
    agreementsSheet(reading),
    needsSheet(reading),
    resourcesSheet(reading),
    findingsSheet(reading, dayOf(now)),
  ]
  const workbook = await writeWorkbook(sheets.map(asWritten), {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBlob()
  return settleWorkbook(
    new Uint8Array(await workbook.arrayBuffer()),
    sheets.map(({ name, columns, rows }) => ({ name, columns: columns.length, rows: rows.length })),
    {
      title: reading.canvas.title.trim() || words.untitled,
      notice: words.noContract,
      product: words.product,
      language: words.language,
      now,
      pageOf: words.pageOf,
    },
  )
}

function asWritten({ name, columns, rows, ifNone, frozenColumns }: Sheet) {
  // On a sheet that is narrower than a sentence it flows over the empty cells beside it.
  const sentence = { ...textCell(ifNone), wrap: false }
  const withHeight = (cells: readonly Cell[]) => {
    const height = rowHeight(columns, cells)
    return cells.map((cell) => ({ ...cell, height }))
  }
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      withHeight(columns.map(({ title }) => headCell(title))),
      ...(rows.length > 0 ? rows.map(withHeight) : [[sentence]]),
    ],
    stickyRowsCount: 1,
    ...(rows.length > 0 && { stickyColumnsCount: frozenColumns }),
  }
}
