import type { PdfPurpose } from '@praatplaat/export/pdf'
import type { Canvas, Locale } from '@praatplaat/model'

/** A file that the thread of the exports is asked to make. */
export type FileOrder = (
  | { readonly format: 'docx' | 'svg' }
  | { readonly format: 'pdf'; readonly purpose: PdfPurpose }
) & {
  readonly canvas: Canvas
  readonly locale: Locale
  /** The moment of the export; a document tells it. */
  readonly now: Date
}

/** What the thread answers. */
export type FileAnswer =
  | { readonly file: Uint8Array<ArrayBuffer> | string }
  /** Whether it is the machine that cannot make such a file at all. */
  | { readonly failed: string; readonly unavailable?: boolean }
