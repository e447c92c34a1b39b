import {
  exportFormats as formatNames,
  exportMediaTypes,
  type ExportFormat,
  type Reader,
} from '@praatplaat/export'
import { exportCsv } from '@praatplaat/export/csv'
import { exportIcs } from '@praatplaat/export/ics'
import { exportJson } from '@praatplaat/export/json'
import type { Canvas, Locale } from '@praatplaat/model'
import { ExportsBusyError } from '../exports/export-error.ts'
import { exportInWorker } from '../exports/export-in-worker.ts'
import type { FileOrder } from '../exports/file-order.ts'
import { Problem } from './problem.ts'

/** How long who finds the exports busy is asked to wait. */
const retryAfterSeconds = 5

export interface ExportContext {
  readonly locale: Locale
  readonly now: Date
  readonly canvasId: string
  /** For whom a document is written. */
  readonly reader: Reader
  /** Whose agreements go into a calendar, and which employer a document is for; `null`: everybody's, the first. */
  readonly roleId: string | null
}

type Write = (
  canvas: Canvas,
  context: ExportContext,
) => Promise<Uint8Array<ArrayBuffer> | string> | Uint8Array<ArrayBuffer> | string

/** A kind of file, and how the server makes one. */
export interface FileKind {
  readonly mediaType: string
  readonly name: ExportFormat
  readonly write: Write
}

/** The same files as the app makes on the device; what is only text is light enough to make on the spot. */
const writers: Readonly<Record<ExportFormat, Write>> = {
  docx: (canvas, context) => order('docx', canvas, context),
  md: (canvas, context) => order('md', canvas, context),
  xlsx: (canvas, context) => order('xlsx', canvas, context),
  csv: exportCsv,
  ics: writeCalendar,
  png: (canvas, context) => order('png', canvas, context),
  svg: (canvas, context) => order('svg', canvas, context),
  json: exportJson,
}

function writeCalendar(canvas: Canvas, context: ExportContext): string {
  const calendar = exportIcs(canvas, context)
  if (calendar === null) throw new Problem('nothing-dated')
  return calendar
}

async function order(
  format: FileOrder['format'],
  canvas: Canvas,
  { locale, now, reader, roleId }: ExportContext,
) {
  try {
    return await exportInWorker({ format, canvas, locale, now, reader, roleId })
  } catch (error) {
    throw error instanceof ExportsBusyError ? new Problem('too-many-requests', { retryAfterSeconds }) : error
  }
}

/** Every format in which a canvas can be downloaded, by its name in the address. */
export const exportFormats: ReadonlyMap<string, FileKind> = new Map(
  formatNames.map((format) => [
    format,
    {
      mediaType: exportMediaTypes[format],
      name: format,
      write: writers[format],
    },
  ]),
)
