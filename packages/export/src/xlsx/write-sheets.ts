import writeWorkbook from 'write-excel-file/universal'
import type { ExportWords } from '../words/export-words.ts'
import { headCell, textCell } from './cells.ts'
import { rowHeight } from './row-height.ts'
import { settleWorkbook } from './settle-workbook.ts'
import type { Cell, Sheet } from './sheet.ts'

interface WrittenAbout {
  /** What it is of. */
  readonly title: string
  readonly words: ExportWords
  readonly now: Date
}

/** Sheets as an Excel file. The same sheets at the same moment give the same bytes. */
export async function writeSheets(
  sheets: readonly Sheet[],
  { title, words, now }: WrittenAbout,
): Promise<Uint8Array> {
  const workbook = await writeWorkbook(sheets.map(asWritten), {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBlob()
  return settleWorkbook(
    new Uint8Array(await workbook.arrayBuffer()),
    sheets.map(({ name, columns, rows, frozenColumns }) => ({
      name,
      columns: columns.length,
      width: columns.reduce((sum, { width }) => sum + width, 0),
      frozenColumns,
      rows: rows.length,
    })),
    {
      title,
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
