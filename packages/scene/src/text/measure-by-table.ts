import type { TextWeight } from '../shape.ts'
import type { MeasureText } from './measure-text.ts'
import { widthTable } from './width-table.ts'

/** For what is not in the table: as wide as a wide letter, so that text rather ends early than runs over. */
const unknownWidth = 700
/** Chinese, Japanese, Korean and most emoji fill a square. */
const squareWidth = 1000

const widthsByWeight: Readonly<Record<TextWeight, ReadonlyMap<number, number>>> = {
  400: readWidths(widthTable.widths[400]),
  600: readWidths(widthTable.widths[600]),
  700: readWidths(widthTable.widths[700]),
}

/**
 * Measures with the typeface's own advance widths, so that a server without fonts and
 * every test get the same numbers. Kerning is left out: it makes lines narrower, never wider.
 */
export const measureByTable: MeasureText = (text, { size, weight }) => {
  const widths = widthsByWeight[weight]
  let thousandths = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0)!
    thousandths += widths.get(codePoint) ?? fallbackWidth(codePoint)
  }
  return (thousandths * size) / 1000
}

function readWidths(line: string): ReadonlyMap<number, number> {
  const list = line.split(' ').map(Number)
  const codePoints = widthTable.runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  // A soft hyphen shows only where a line breaks at it, and there the break writes a hyphen.
  const known = codePoints.map(
    (codePoint, index) => [codePoint, codePoint === 0xad ? 0 : list[index]!] as const,
  )
  return new Map(known.filter(([codePoint, width]) => width > 0 || codePoint === 0xad))
}

function fallbackWidth(codePoint: number): number {
  if (isInvisible(codePoint)) return 0
  return codePoint >= 0x2e80 ? squareWidth : unknownWidth
}

/** Combining marks, joiners and variation selectors stand on the character before them. */
function isInvisible(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
  )
}
