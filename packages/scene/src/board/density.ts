import { badgeDepth } from '../chip/draw-chip.ts'
import type { LabelNeed } from '../text/label-need.ts'

/** How closely things stand on the board: one for all phases, so that rows and seats line up. */
export interface Density {
  /** Labels under the chips, or beside them where the board is crowded. */
  readonly arrangement: 'below' | 'beside'
  readonly columns: number
  readonly cellWidth: number
  readonly radius: number
  readonly rowHeight: number
  readonly labelSize: number
  readonly labelLines: 1 | 2
  readonly seatRadius: number
  readonly leadLines: 1 | 2
  /** Whether there is a line under the seats for "until …", "contested" or "shared". */
  readonly leadTag: boolean
}

/** No text on the board is smaller than this, px at zoom 1 [SC7]. */
export const smallestText = 11

/** Between a label and its neighbour's. */
export const labelMargin = 4

/** From baseline to baseline, as a multiple of the font size. */
export const labelLeading = 1.1

/** Beside a chip stand its label and, at the end of the row, its badge. */
export const besideGap = 6
export const besideBadge = 8

/** The width that a label has in a cell. */
export function labelWidth({ arrangement, cellWidth, radius }: Density): number {
  if (arrangement === 'below') return cellWidth - labelMargin
  return cellWidth - 2 * radius - besideGap - 2 * besideBadge - 1.5 * labelMargin
}

/** Whether a label of this need fits uncut. */
export function isWholeIn(need: LabelNeed, size: number, width: number, lines: 1 | 2): boolean {
  return (lines === 1 ? need.onOneLine : need.onTwoLines) * size <= width
}

/** Where the label starts under a chip, from the top of its cell: clear of the chip and of its badge. */
export function labelTop(radius: number): number {
  return Math.max(2 * radius + 5, radius + badgeDepth(radius) + 2)
}
