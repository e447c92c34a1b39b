import type { Cell, SheetColumn } from './sheet.ts'

/** Of a line of 11 points, in points. */
const lineHeight = 15
/** What Excel takes at most; the rest of the text is in the cell all the same. */
const highest = 409

/**
 * How high a row must be to show its texts. A program that opens the file only measures the rows that somebody
 * edits, so it is reckoned here: bold capitals are wider than what a column's width counts in, most letters are not.
 */
export function rowHeight(columns: readonly SheetColumn[], cells: readonly Cell[]): number {
  const lines = cells.map(({ value }, index) =>
    typeof value === 'string' ? linesOf(value, columns[index]?.width ?? 1) : 1,
  )
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 4)
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0)
}
