import { exportFormats as formatNames, exportMediaTypes, type ExportFormat } from '@praatplaat/export'
import { exportCsv } from '@praatplaat/export/csv'
import { exportJson } from '@praatplaat/export/json'
import type { Canvas, Locale } from '@praatplaat/model'
import { ExportsBusyError } from '../exports/export-error.ts'
import { exportInWorker } from '../exports/export-in-worker.ts'
import type { FileOrder } from '../exports/file-order.ts'
import { Problem } from './problem.ts'

/** How long who finds the exports busy is asked to wait. */
const retryAfterSeconds = 5

interface ExportContext {
  readonly locale: Locale
  readonly now: Date
}

type Write = (
  canvas: Canvas,
  context: ExportContext,
) => Promise<Uint8Array<ArrayBuffer> | string> | Uint8Array<ArrayBuffer> | string

/** A kind of file, and how the server makes one. */
interface FileKind {
  readonly mediaType: string
  readonly name: ExportFormat
  readonly write: Write
}

/** The same files as the app makes on the device; CSV and JSON are light enough to make on the spot. */
const writers: Readonly<Record<ExportFormat, Write>> = {
  docx: (canvas, context) => order({ format: 'docx', canvas, ...context }),
  csv: exportCsv,
  svg: (canvas, context) => order({ format: 'svg', canvas, ...context }),
  json: exportJson,
}

async function order(asked: FileOrder) {
  try {
    return await exportInWorker(asked)
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
