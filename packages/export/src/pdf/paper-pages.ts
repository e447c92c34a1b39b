import type { Scene } from '@praatplaat/scene'
import type { Block, Cell, Paper, Run } from '../paper/paper.ts'
import { readsRightToLeft } from '../text/reads-right-to-left.ts'
import { paintingOf, type Painting } from './painting.ts'
import { signDrawing, symbolDrawing } from './run-drawings.ts'
import { paperTemplate } from './templates/paper.ts'

/**
 * A paper as pages of A4.
 *
 * @param board the board, for where the paper has a place for it.
 */
export function paperPages(paper: Paper, board: Scene) {
  return {
    template: paperTemplate,
    given: {
      title: paper.title,
      language: paper.language,
      paper: {
        ...paper,
        chapters: paper.chapters.map((chapter) => ({ ...chapter, content: chapter.content.map(drawnBlock) })),
      },
      board: paintingOf(board),
    },
  }
}

interface DrawnRun extends Pick<Run, 'text' | 'strong' | 'tone' | 'mark'> {
  readonly drawing?: Painting
}

interface DrawnLine {
  readonly runs: readonly DrawnRun[]
  /** A text that starts in Arabic or Hebrew runs from right to left, whatever the language around it. */
  readonly leftwards: boolean
}

function drawnBlock(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, ...drawnLine(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(({ lines }) => ({ lines: lines.map(drawnLine) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(drawnCell)) }
    default:
      return block
  }
}

function drawnCell(cell: Cell) {
  return { ...cell, lines: cell.lines.map(drawnLine) }
}

function drawnLine(runs: readonly Run[]): DrawnLine {
  return { runs: runs.map(drawnRun), leftwards: readsRightToLeft(runs.map(({ text }) => text).join(' ')) }
}

function drawnRun({ symbol, sign, ...run }: Run): DrawnRun {
  if (sign !== undefined) return { ...run, drawing: signDrawing(sign) }
  return symbol === undefined ? run : { ...run, drawing: symbolDrawing(symbol) }
}
