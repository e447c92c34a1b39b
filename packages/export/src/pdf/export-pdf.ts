import type { Canvas, Locale } from '@praatplaat/model'
import type { Paper } from '../paper/paper.ts'
import { boardScene } from '../svg/export-svg.ts'
import { nameRows } from './name-rows.ts'
import { paperPages } from './paper-pages.ts'
import { poster } from './poster.ts'
import type { PosterSize } from './sheets.ts'
import { showable } from './showable.ts'
import { tableSet } from './table-set.ts'
import type { Typesetter } from './typeset.ts'

/** The board on a sheet of its own: for on the wall, or an empty one with chips to cut out. */
export interface BoardSheet {
  readonly for: 'poster' | 'table'
  readonly size: PosterSize
}

export interface SheetPdfOptions {
  readonly locale: Locale
  readonly now: Date
  readonly typesetter: Typesetter
}

/** The board on a sheet, as a PDF that screen readers can read (PDF/UA-1), drawn as vectors and with its text as text. */
export function exportSheetPdf(canvas: Canvas, sheet: BoardSheet, options: SheetPdfOptions): Uint8Array {
  const { locale, now, typesetter } = options
  // Before it is looked whether there is a title at all.
  const title = showable(canvas.title, typesetter.covers)
  const write = sheet.for === 'poster' ? poster : tableSet
  return pdfOf(write({ ...canvas, title }, sheet.size, { locale, now }), now, typesetter)
}

/**
 * A paper as a PDF of A4 pages, tagged like a sheet is.
 *
 * @param canvas of which the board is drawn, where the paper has a place for it; `null` for a paper of several.
 */
export function exportPaperPdf(paper: Paper, canvas: Canvas | null, typesetter: Typesetter): Uint8Array {
  const blocks = paper.chapters.flatMap(({ content }) => content)
  const hasBoard = blocks.some(({ kind }) => kind === 'board')
  const board = hasBoard && canvas ? boardScene(canvas, { locale: paper.locale }) : null
  const pdf = pdfOf(paperPages(paper, board), new Date(paper.madeAt), typesetter)
  return nameRows(
    pdf,
    blocks.flatMap((block) => (block.kind === 'table' ? [block.rowHeader] : [])),
  )
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
