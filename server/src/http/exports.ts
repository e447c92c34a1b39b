import { exportFormats as formatNames, exportMediaTypes, type ExportFormat } from '@praatplaat/export'
import { exportJson } from '@praatplaat/export/json'
import type { Canvas, Locale } from '@praatplaat/model'
import { ExportsBusyError, PdfNotAvailableError } from '../exports/export-error.ts'
import { exportInWorker } from '../exports/export-in-worker.ts'
import type { FileOrder } from '../exports/file-order.ts'
import { pdfPurpose } from './pdf-purpose.ts'
import { Problem } from './problem.ts'

/** How long who finds the exports busy is asked to wait. */
const retryAfterSeconds = 5

interface ExportContext {
  readonly locale: Locale
  readonly now: Date
  /** What the address asks further, by its name. */
  readonly asked: (name: string) => string | undefined
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

/** The same files as the app makes on the device; JSON alone is light enough to make on the spot. */
const writers: Readonly<Record<ExportFormat, Write>> = {
  docx: (canvas, { locale, now }) => order({ format: 'docx', canvas, locale, now }),
  json: exportJson,
  pdf: (canvas, { locale, now, asked }) =>
    order({ format: 'pdf', canvas, locale, now, purpose: pdfPurpose(asked) }),
  svg: (canvas, { locale, now }) => order({ format: 'svg', canvas, locale, now }),
}

async function order(asked: FileOrder) {
  try {
    return await exportInWorker(asked)
  } catch (error) {
    if (error instanceof ExportsBusyError) throw new Problem('too-many-requests', { retryAfterSeconds })
    if (error instanceof PdfNotAvailableError) throw new Problem('pdf-not-available')
    throw error
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
