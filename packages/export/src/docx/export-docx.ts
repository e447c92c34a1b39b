import { Document, HeadingLevel, Packer, type FileChild } from 'docx'
import type { BoardPicture, Chapter, Paper } from '../paper/paper.ts'
import { documentStyles } from './document-styles.ts'
import { drawBlock, type Drawing } from './draw-block.ts'
import { dressDocument } from './house-style/dress-document.ts'
import type { HouseStyle } from './house-style/read-house-style.ts'
import { listNumbering } from './list-numbering.ts'
import { opening } from './opening.ts'
import { pageFooter } from './page-footer.ts'
import { pageFor } from './page.ts'
import { settlePackage } from './settle-package.ts'
import { symbolPngs, type RasteriseSvg } from './symbol-pngs.ts'
import { written } from './written.ts'

export interface DocxOptions {
  /** The drawn board, for a paper that shows it; without one its description stands in its place. */
  readonly board?: BoardPicture
  /** For the symbols of roles, in programs that do not know SVG. */
  readonly rasterise?: RasteriseSvg
  /** Of an organisation: see {@link readHouseStyle}. */
  readonly houseStyle?: HouseStyle | null
}

/** The size of large print, in half points. */
const largePrint = 28

/**
 * A paper as a Word document. The same paper and picture give the same bytes. The picture is taken as it comes.
 */
export async function exportDocx(
  paper: Paper,
  { board, rasterise, houseStyle = null }: DocxOptions = {},
): Promise<Uint8Array> {
  const { language, print, title, notice, maker } = paper
  const kit = {
    counted: counter(),
    symbols: await symbolPngs(paper, rasterise),
    symbolSide: print === 'large' ? 20 : 13,
    cellRoom: print === 'compact' ? 35 : 70,
  }
  const file = new Document({
    title,
    subject: notice.strong.replace(/\.$/, ''),
    creator: maker,
    lastModifiedBy: maker,
    styles: documentStyles(language, print),
    numbering: listNumbering,
    sections: leaves(paper.chapters).map(({ page: shape, chapters }, index) => {
      const page = pageFor(shape, print, houseStyle?.page)
      return {
        properties: page.properties,
        footers: { default: pageFooter(paper.footer, page) },
        children: [
          ...(index === 0 ? opening(paper) : []),
          ...drawChapters(chapters, { page, kit, ...(board !== undefined && { board }) }, index === 0),
        ],
      }
    }),
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(file))
  const dressing = { language, leastSize: print === 'large' ? largePrint : null }
  return settlePackage(packed, {
    now: new Date(paper.madeAt),
    language,
    dress: (parts) => (houseStyle ? dressDocument(parts, houseStyle, dressing) : parts),
  })
}

/** Numbers from 1, for what must have one of its own in a document. The library would count up over all documents of the process. */
function counter(): () => number {
  let last = 0
  return () => (last += 1)
}

interface Leaf {
  readonly page: Chapter['page']
  readonly chapters: readonly Chapter[]
}

/** Chapters that follow each other on pages of one shape. The opening stands on the first, upright also when nothing follows. */
function leaves(chapters: readonly Chapter[]): readonly Leaf[] {
  const found: { page: Chapter['page']; chapters: Chapter[] }[] = [{ page: 'upright', chapters: [] }]
  for (const chapter of chapters) {
    const last = found.at(-1)
    if (last?.page === chapter.page) last.chapters.push(chapter)
    else found.push({ page: chapter.page, chapters: [chapter] })
  }
  return found
}

function drawChapters(
  chapters: readonly Chapter[],
  drawing: Drawing,
  belowOpening: boolean,
): readonly FileChild[] {
  return chapters.flatMap(({ title, fresh, content }, index) => {
    const onTop = (index === 0 && !belowOpening) || fresh
    return [
      written(title, {
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore: fresh && (index > 0 || belowOpening),
        ...(onTop && { spacing: { before: 0 } }),
      }),
      ...content.flatMap((block, at) => drawBlock(block, drawing, content[at - 1]?.kind === 'table')),
    ]
  })
}
