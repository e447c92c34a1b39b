import type { Canvas, Locale } from '@praatplaat/model'
import type { Paper } from '../paper/paper.ts'
import { boardScene } from '../svg/export-svg.ts'
import { paperPages } from './paper-pages.ts'
import { poster } from './poster.ts'
import type { PosterSize } from './sheets.ts'
import { showable } from './showable.ts'
import { tableSet } from './table-set.ts'
import type { Typesetter } from './typeset.ts'

/** What a PDF is for: the board on the wall, or an empty one with chips to cut out. */
export interface PdfPurpose {
  readonly for: 'poster' | 'table'
  readonly size: PosterSize
}

export interface PdfExportOptions {
  readonly locale: Locale
  readonly now: Date
  readonly typesetter: Typesetter
}

/** The canvas as a PDF that screen readers can read (PDF/UA-1), with the board as vectors and its text as text. */
export function exportPdf(canvas: Canvas, purpose: PdfPurpose, options: PdfExportOptions): Uint8Array {
  const { locale, now, typesetter } = options
  // Before it is looked whether there is a title at all.
  const title = showable(canvas.title, typesetter.covers)
  const write = purpose.for === 'poster' ? poster : tableSet
  return pdfOf(write({ ...canvas, title }, purpose.size, { locale, now }), now, typesetter)
}

/**
 * A paper as a PDF of A4 pages.
 *
 * @param canvas of which the board is drawn, where the paper has a place for it.
 */
export function exportPaperPdf(paper: Paper, canvas: Canvas, typesetter: Typesetter): Uint8Array {
  const board = boardScene(canvas, { locale: paper.locale })
  return pdfOf(paperPages(paper, board), new Date(paper.madeAt), typesetter)
}

function pdfOf(
  pages: { readonly template: string; readonly given: object },
  madeAt: Date,
  typesetter: Typesetter,
) {
  const given = JSON.stringify(showable(pages.given, typesetter.covers))
  return typesetter.typeset({ template: pages.template, given, madeAt })
}

export { posterSizes, type PosterSize } from './sheets.ts'
export type { Typesetter } from './typeset.ts'
