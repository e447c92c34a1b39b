import type { ExportFormat, Reader } from '@praatplaat/export'
import type { Locale } from '@praatplaat/model'

/** What a reader chooses beside the format. */
export interface ExportOptions {
  /** For whom a document is written; a picture is the same for everybody. */
  readonly reader: Reader
  /** Whose agreements go into a calendar; `null`: everybody's. */
  readonly roleId: string | null
  /** Which employer a document is for; `null`: the first. */
  readonly employerId: string | null
  /** An organisation's Word template, of which a Word document takes the style. */
  readonly template: Uint8Array | null
}

/** What the making is at. */
export type ExportStep = 'loading' | 'drawing' | 'writing'

/** A file that is asked for. */
export interface ExportOrder extends ExportOptions {
  readonly format: ExportFormat
  readonly locale: Locale
  /** The moment of the export; it is printed in documents and in the file's name. */
  readonly now: Date
  readonly canvasId: string
  /** Stops the making, at the next step. */
  readonly signal: AbortSignal
  readonly onStep: (step: ExportStep) => void
}

/** What a writer of a format goes by. */
export interface Writing extends Omit<ExportOrder, 'format' | 'onStep'> {
  /** Begins a step: says so, and lets go of it when the reader stopped. */
  readonly begin: (step: ExportStep) => Promise<void>
}
