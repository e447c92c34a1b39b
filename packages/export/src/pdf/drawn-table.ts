import type { Table } from '../paper/paper.ts'
import { drawnLine, isLong, type Room } from './drawn-lines.ts'

/** At both sides of a cell, as a share of the letters; the bar along it takes 3 points. */
const inset = 0.6
const bar = 3

/** A table as the template sets it, on pages with this room. */
export function drawnTable({ columns, rows, ...table }: Table, { width, size }: Room) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const rooms = columns.map(({ share }) => ({
    size,
    width: (width * share) / shares - 2 * inset * size - bar,
  }))
  return {
    ...table,
    columns: columns.map((column, index) => ({
      ...column,
      ...drawnLine([{ text: column.title, strong: true }], rooms[index]),
    })),
    rows: rows.map((cells) => {
      const long = isLong(cells.flatMap(({ lines }) => lines))
      return cells.map((cell, index) => ({
        ...cell,
        long,
        lines: cell.lines.map((line) => drawnLine(line, rooms[index])),
      }))
    }),
  }
}
