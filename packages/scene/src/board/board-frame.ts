import type { LayoutOptions } from '../scene.ts'
import type { Comfort } from './comfort.ts'

/** Sizes that the reference board of 1152 × 784 has; others are in step with it. */
const reference = { width: 1152, height: 784 }
const smallestUnit = 0.76
const largestUnit = 2
/** Narrower than this a column holds no title; the board becomes wider than asked [SC6]. */
const narrowestColumn = 104

/** Where the columns stand, before anything is known of what is in them. */
export interface BoardFrame {
  /** How large things are drawn, against the reference board. */
  readonly unit: number
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly columnWidth: number
  readonly columnGap: number
  /** The width inside a card that chips and labels may use. */
  readonly innerWidth: number
}

export function boardFrame(phases: number, options: LayoutOptions): BoardFrame {
  const height = options.height ?? Math.round((options.width * reference.height) / reference.width)
  const fitting = Math.min(options.width / reference.width, height / reference.height)
  const unit = Math.max(smallestUnit, Math.min(largestUnit, fitting))
  const margin = Math.round(15 * unit)
  const columnGap = Math.round(9 * unit)
  const columns = Math.max(1, phases)
  const room = options.width - 2 * margin - (columns - 1) * columnGap
  const columnWidth = Math.max(narrowestColumn, Math.floor(room / columns))
  return {
    unit,
    width: Math.max(options.width, 2 * margin + columns * columnWidth + (columns - 1) * columnGap),
    height,
    margin,
    columnWidth,
    columnGap,
    innerWidth: columnWidth - 2 * cardInset,
  }
}

/** The upper edge of the cards, under the road. */
export function cardTop({ unit }: BoardFrame, { squeezed }: Comfort): number {
  return Math.round((squeezed ? 70 : 84) * unit)
}

/** Where on the height the road passes a station: it swings. */
export function stationMiddle({ unit }: BoardFrame, { squeezed }: Comfort, index: number): number {
  const [high, low] = squeezed ? [26, 40] : [36, 52]
  return Math.max(22, Math.round((index % 2 === 0 ? high : low) * unit))
}

/** The paper under everything. */
export function marginBelow({ margin }: BoardFrame, { squeezed }: Comfort): number {
  return squeezed ? Math.round(margin / 2) : margin
}

/** Between a card's edge and what flows in it. */
export const cardInset = 6

/** The left edge of a column. Columns share out what whole pixels leave over. */
export function columnLeft(frame: BoardFrame, index: number, columns: number): number {
  const used = columns * frame.columnWidth + (columns - 1) * frame.columnGap
  return Math.round((frame.width - used) / 2) + index * (frame.columnWidth + frame.columnGap)
}
