import type { Canvas, Locale } from '@praatplaat/model'
import { Document, HeadingLevel, Packer, type FileChild } from 'docx'
import { printable } from '../text/printable.ts'
import { readingOf } from '../text/reading-of.ts'
import { agreementsTables } from './agreements-tables.ts'
import { boardPicture, type BoardPicture } from './board-picture.ts'
import { documentStyles } from './document-styles.ts'
import { bullet, bulletNumbering } from './bullet.ts'
import { inShort } from './in-short.ts'
import { leadTable } from './lead-table.ts'
import { matrixTables } from './matrix-tables.ts'
import { opening } from './opening.ts'
import { lyingPage, uprightPage, type Page } from './page.ts'
import { pageFooter } from './page-footer.ts'
import type { Reading } from './reading.ts'
import { settlePackage } from './settle-package.ts'
import { written } from './written.ts'

export interface DocxOptions {
  readonly locale: Locale
  /** The moment of the export: it is printed as a date, and kept in the file's properties. */
  readonly now: Date
  /** What the version is called, when the canvas has named versions. */
  readonly version?: string
  readonly board: BoardPicture
}

/**
 * The canvas as a Word document, to hand to those who were not at the table: the state of
 * affairs in short, who leads, the agreements, the board and who does what.
 *
 * The same canvas and options give the same bytes. Every text of the canvas is allowed; what
 * Word cannot hold is left out. The picture is taken as it comes.
 */
export async function exportDocx(canvas: Canvas, options: DocxOptions): Promise<Uint8Array> {
  const { now } = options
  const version = printable(options.version)
  const board = { ...options.board, description: printable(options.board.description) }
  const reading = readingOf(canvas, options.locale)
  const { words } = reading
  const title = reading.canvas.title.trim() || words.untitled

  const chapters: readonly Chapter[] = [
    {
      title: words.agreements,
      content: agreementsTables(reading, lyingPage.width),
      ifNone: words.noAgreements,
    },
    { title: words.board, content: boardPicture(board, words.board, words.boardCaption, lyingPage) },
    { title: words.matrix, content: matrixTables(reading, lyingPage.width), ifNone: words.noRoles },
  ]

  const file = new Document({
    title,
    subject: words.noContract,
    creator: words.product,
    lastModifiedBy: words.product,
    styles: documentStyles(words.language),
    numbering: bulletNumbering,
    sections: [
      section(uprightPage, title, reading, [
        ...opening(reading, title, { now, ...(version !== undefined && { version }) }),
        heading(words.inShort),
        ...inShort(reading).map(bullet),
        heading(words.leadPerPhase),
        leadTable(reading, uprightPage.width),
        ...emptyChapters(chapters),
      ]),
      section(lyingPage, title, reading, fullChapters(chapters)),
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(file))
  return settlePackage(packed, { now, language: words.language })
}

/** A part of the document that takes a lying page of its own, unless there is nothing to tell. */
interface Chapter {
  readonly title: string
  readonly content: readonly FileChild[]
  readonly ifNone?: string
}

function fullChapters(chapters: readonly Chapter[]): readonly FileChild[] {
  return chapters
    .filter(({ content }) => content.length > 0)
    .flatMap(({ title, content }, index) => [
      written(title, { heading: HeadingLevel.HEADING_1, pageBreakBefore: index > 0, spacing: { before: 0 } }),
      ...content,
    ])
}

/** What there is nothing to tell of is said in a sentence, on the page that is there already. */
function emptyChapters(chapters: readonly Chapter[]): readonly FileChild[] {
  return chapters
    .filter(({ content }) => content.length === 0)
    .flatMap(({ title, ifNone }) => [heading(title), written(ifNone ?? '')])
}

function section(page: Page, title: string, { words }: Reading, children: readonly FileChild[]) {
  return { properties: page.properties, footers: { default: pageFooter(title, page, words) }, children }
}

function heading(text: string) {
  return written(text, { heading: HeadingLevel.HEADING_1 })
}
