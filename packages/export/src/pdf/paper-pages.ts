import type { Scene } from '@praatplaat/scene'
import type { Block, Chapter, ListItem, Paper } from '../paper/paper.ts'
import { drawnLine, isLong, type Room } from './drawn-lines.ts'
import { drawnTable } from './drawn-table.ts'
import { lyingMargins, printLooks } from './print-looks.ts'
import { paintingOf } from './painting.ts'
import { sheets } from './sheets.ts'
import { paperTemplate } from './templates/paper.ts'

/** Tables on a lying page have many columns. */
const lyingTable = 0.94
const pointsPerMm = 72 / 25.4

/**
 * A paper as pages of A4.
 *
 * @param board the board, for a paper that has a place for it.
 */
export function paperPages(paper: Paper, board: Scene | null) {
  const look = printLooks[paper.print]
  const roomOn: Readonly<Record<Chapter['page'], Room>> = {
    upright: { width: (sheets.a4.height - 2 * look.margins.side) * pointsPerMm, size: look.body },
    lying: { width: (sheets.a4.width - 2 * lyingMargins.side) * pointsPerMm, size: look.body * lyingTable },
  }
  return {
    template: paperTemplate,
    given: {
      title: paper.title,
      language: paper.language,
      look: { ...look, lyingMargins, lyingTable },
      paper: {
        ...paper,
        chapters: paper.chapters.map((chapter) => ({
          ...chapter,
          content: drawnContent(chapter, roomOn[chapter.page]),
        })),
      },
      board: board && paintingOf(board),
    },
  }
}

/** A table that is alone in its chapter is named by the heading; its caption would say the same again. */
function drawnContent({ content }: Chapter, room: Room) {
  const isAlone = content.filter(({ kind }) => kind === 'table').length === 1
  return content.map((block) =>
    drawnBlock(isAlone && block.kind === 'table' ? { ...block, caption: '' } : block, room),
  )
}

/** An item stays on one page, unless it is so long that it would be cut off. */
function drawnItem({ lines }: ListItem) {
  return { lines: lines.map((line) => drawnLine(line)), long: isLong(lines) }
}

function drawnBlock(block: Block, room: Room) {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, ...drawnLine(block.runs) }
    case 'list':
      return {
        ...block,
        items: block.items.map(drawnItem),
      }
    case 'table':
      return drawnTable(block, room)
    default:
      return block
  }
}
