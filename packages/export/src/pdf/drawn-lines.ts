import { measureByTable } from '@praatplaat/scene'
import type { Run } from '../paper/paper.ts'
import { readsRightToLeft } from '../text/reads-right-to-left.ts'
import type { Painting } from './painting.ts'
import { signDrawing, symbolDrawing } from './run-drawings.ts'

/** How wide a column is, and how large the letters in it, in points. */
export interface Room {
  readonly width: number
  readonly size: number
}

/** A piece of text with what is drawn before it. */
interface DrawnRun extends Pick<Run, 'text' | 'strong' | 'tone' | 'mark'> {
  readonly drawing?: Painting
  /** Whether words in it are wider than there is room for, and have to be broken. */
  readonly wide: boolean
}

export interface DrawnLine {
  readonly runs: readonly DrawnRun[]
  /** A text that starts in Arabic or Hebrew runs from right to left, whatever the language around it. */
  readonly leftwards: boolean
}

/** What has more letters than this may break over pages; if it could not, it would be cut off. */
const longestWhole = 1_500

/** Whether there is so much to read that it may break over pages. */
export function isLong(lines: readonly (readonly Run[])[]): boolean {
  return lines.flat().reduce((sum, { text }) => sum + text.length, 0) > longestWhole
}

/** @param room in a column, which may be less wide than a long word. */
export function drawnLine(runs: readonly Run[], room?: Room): DrawnLine {
  return {
    runs: runs.map((run) => drawnRun(run, room)),
    leftwards: readsRightToLeft(runs.map(({ text }) => text).join(' ')),
  }
}

function drawnRun({ symbol, sign, ...run }: Run, room?: Room): DrawnRun {
  const drawing = drawingOf({ symbol, sign })
  const wide = room !== undefined && isTooWide(run, room, drawing !== null)
  return { ...run, wide, ...(drawing && { drawing }) }
}

function drawingOf({ symbol, sign }: { symbol: Run['symbol'] | undefined; sign: Run['sign'] | undefined }) {
  if (sign !== undefined) return signDrawing(sign)
  return symbol === undefined ? null : symbolDrawing(symbol)
}

/** What a drawing and the space after it take, as a share of the letters. */
const drawingWidth = 1.65

function isTooWide({ text, strong }: Pick<Run, 'text' | 'strong'>, { width, size }: Room, drawn: boolean) {
  const left = width - (drawn ? drawingWidth * size : 0)
  const font = { size, weight: strong ? 700 : 400 } as const
  return text.split(/[\s\u00AD-]+/).some((word) => measureByTable(word, font) > left)
}
