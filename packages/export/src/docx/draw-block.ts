import { HeadingLevel, type FileChild } from 'docx'
import type { Block, BoardPicture } from '../paper/paper.ts'
import { boardPicture } from './board-picture.ts'
import { drawLines, type Kit } from './draw-runs.ts'
import { drawTable } from './draw-table.ts'
import { inList } from './list-numbering.ts'
import { styleIds } from './look.ts'
import { drawNotice } from './opening.ts'
import type { Page } from './page.ts'
import { written } from './written.ts'

/** What drawing a block must know of what is around it. */
export interface Drawing {
  readonly page: Page
  readonly board?: BoardPicture
  readonly kit: Kit
}

/** One block of a paper, as Word has it. */
export function drawBlock(
  block: Block,
  { page, board, kit }: Drawing,
  belowTable: boolean,
): readonly FileChild[] {
  // A table has no room of its own below it.
  const room = belowTable ? { spacing: { before: 120 } } : {}
  switch (block.kind) {
    case 'paragraph':
      return [
        drawLines([block.runs], { ...(block.look === 'small' && { style: styleIds.caption }), ...room }, kit),
      ]
    case 'subheading':
      return [written(block.text, { heading: HeadingLevel.HEADING_2 })]
    case 'notice':
      return [drawNotice(block.notice, styleIds.notice)]
    case 'list': {
      const numbering = inList(block.numbered, kit.counted())
      return block.items.map(({ lines }, index) =>
        drawLines(lines, { style: styleIds.listItem, numbering, ...(index === 0 && room) }, kit),
      )
    }
    case 'table':
      return [drawTable(block, page.width, kit)]
    case 'board':
      return board
        ? boardPicture(board, block.picture, page, kit.counted())
        : [written(block.picture.description)]
  }
}
