import type { Canvas, Locale } from '@praatplaat/model'
import { poster } from './poster.ts'
import type { PosterSize } from './sheets.ts'
import { showable } from './showable.ts'
import type { Typesetter } from './typeset.ts'

/** What a PDF is for. */
export type PdfPurpose = { readonly for: 'poster'; readonly size: PosterSize }

export interface PdfExportOptions {
  readonly locale: Locale
  readonly now: Date
  readonly typesetter: Typesetter
}

/** The canvas as a PDF that screen readers can read (PDF/UA-1), with the board as vectors and its text as text. */
export function exportPdf(canvas: Canvas, purpose: PdfPurpose, options: PdfExportOptions): Uint8Array {
  const { locale, now, typesetter } = options
  const { template, given } = poster(canvas, purpose.size, { locale, now })
  const shown = showable(given, typesetter.covers)
  return typesetter.typeset({ template, given: JSON.stringify(shown), madeAt: now })
}

export type { Typesetter } from './typeset.ts'
export { posterSizes, type PosterSize } from './sheets.ts'
