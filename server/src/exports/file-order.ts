import type { Reader } from '@praatplaat/export'
import type { Canvas, Locale } from '@praatplaat/model'

/** A file that the thread of the exports is asked to make. */
export interface FileOrder {
  readonly format: 'docx' | 'md' | 'xlsx' | 'png' | 'svg'
  readonly canvas: Canvas
  readonly locale: Locale
  /** The moment of the export; a document tells it. */
  readonly now: Date
  /** For whom a document is written; a picture is the same for everybody. */
  readonly reader: Reader
  /** Which employer a document is for; `null`: the first. */
  readonly roleId: string | null
}

/** What the thread answers. */
export type FileAnswer = { readonly file: Uint8Array<ArrayBuffer> | string } | { readonly failed: string }
