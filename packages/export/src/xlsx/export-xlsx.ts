import type { Canvas, Locale } from '@praatplaat/model'
import { dayOf } from '../text/write-date.ts'
import { agreementsSheet } from './agreements-sheet.ts'
import { findingsSheet } from './findings-sheet.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { needsSheet } from './needs-sheet.ts'
import { resourcesSheet } from './resources-sheet.ts'
import { sheetReadingOf } from './sheet-reading.ts'
import { writeSheets } from './write-sheets.ts'

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
  return writeSheets(sheets, { title: reading.canvas.title.trim() || words.untitled, words, now })
}
