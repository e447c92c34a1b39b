import type { JudgedRow } from './judge-row.ts'
import type { Bar } from './rows.ts'

/** A column for each server. */
export interface Column {
  readonly id: string
  readonly name: string
}

/** The table for the terminal: a block for each measure, a line for each number. */
export function formatTable(
  judged: readonly JudgedRow[],
  columns: readonly Column[],
  nameOf: (measure: string) => string,
): string {
  const head = ['', ...columns.map(({ name }) => name), 'ours ÷ peer', 'bar', '']
  const lines: (readonly string[] | string)[] = [head]
  let block: string | null = null
  for (const one of judged) {
    const numbers = columns.map(({ id }) => one.medians[id] ?? null)
    if (numbers.every((value) => value === null)) continue
    if (one.row.measure !== block) {
      block = one.row.measure
      lines.push('', nameOf(block))
    }
    lines.push([
      `  ${one.row.label}${one.row.unit === undefined ? '' : `, ${one.row.unit}`}`,
      ...numbers.map((value) => (value === null ? '–' : value.toFixed(one.row.digits))),
      one.ratio === null ? '' : one.ratio.toFixed(2),
      one.row.bar ? formatBar(one.row.bar) : '',
      one.met === null ? '' : one.met ? 'met' : 'NOT met',
    ])
  }
  return align(lines)
}

function formatBar(bar: Bar): string {
  return bar.kind === 'value' ? String(bar.atMost) : `≤ ${bar.atMost}`
}

/** The first column to the left, the others to the right. Lines that are no list of cells stay as they are. */
function align(lines: readonly (readonly string[] | string)[]): string {
  const cells = lines.filter((line): line is readonly string[] => typeof line !== 'string')
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)))
  return lines
    .map((line) => {
      if (typeof line === 'string') return line
      return line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd()
    })
    .join('\n')
}
