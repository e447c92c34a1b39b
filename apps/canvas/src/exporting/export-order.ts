import type { ExportFormat, Reader } from '@praatplaat/export'
import type { PosterSize } from '@praatplaat/export/pdf'
import type { Locale } from '@praatplaat/model'

/** What one can have made: a file of a format, or a PDF of the board on a sheet of its own. */
export type Product = ExportFormat | 'poster' | 'table'

/** In what format a product comes. */
export function formatOf(product: Product): ExportFormat {
  return product === 'poster' || product === 'table' ? 'pdf' : product
}

/** What a reader chooses beside the product. */
export interface ExportOptions {
  /** For whom a document is written; a picture is the same for everybody. */
  readonly reader: Reader
  /** Whose agreements go into a calendar; `null`: everybody's. */
  readonly roleId: string | null
  /** Which employer a document is for; `null`: the first. */
  readonly employerId: string | null
  /** An organisation's Word template, of which a Word document takes the style. */
  readonly template: Uint8Array | null
  /** On what sheet the board is printed. */
  readonly size: PosterSize
}

/** What the making is at. */
export type ExportStep = 'loading' | 'drawing' | 'writing'

/** A file that is asked for. */
export interface ExportOrder extends ExportOptions {
  readonly product: Product
  readonly locale: Locale
  /** The moment of the export; it is printed in documents and in the file's name. */
  readonly now: Date
  readonly canvasId: string
  /** Opens the canvas at the server, for what is made there. */
  readonly key: string
  /** Stops the making, at the next step. */
  readonly signal: AbortSignal
  readonly onStep: (step: ExportStep) => void
}

/** What a writer of a format goes by. */
export interface Writing extends Omit<ExportOrder, 'onStep'> {
  /** Begins a step: says so, and lets go of it when the reader stopped. */
  readonly begin: (step: ExportStep) => Promise<void>
}
