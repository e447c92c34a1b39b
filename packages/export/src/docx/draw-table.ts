import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx'
import { colours, styleIds } from './look.ts'
import { written } from './written.ts'

export interface Column {
  readonly title: string
  /** A share of the table's width; only the proportions count. */
  readonly share: number
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[]
  /** The colour behind it, as hex without `#`. */
  readonly fill?: string
  /** A bar along its left side, as hex without `#`. */
  readonly edge?: string
  /** How many characters it holds, when that may be many: see {@link longestWholeRow}. */
  readonly length?: number
}

/** A row with more text than this may break over pages; one that cannot would leave a page empty, or be cut off. */
const longestWholeRow = 1_500

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const closing = { style: BorderStyle.SINGLE, size: 8, color: colours.petrol }

/**
 * A table of things to read, never of layout: its first row is a header that comes back on every
 * page, its first column names the row, and rows stay whole.
 *
 * @param width in twips
 */
export function plainTable(
  width: number,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Table {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map((column) => Math.floor((width * column.share) / shares))

  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 70, bottom: 70, left: 100, right: 100 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: closing,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) =>
          tableCell(
            {
              paragraphs: [written(column.title, { style: styleIds.tableHead })],
              fill: colours.petrol,
              // As wide as the bars below it, so that the corner is whole.
              ...(rows.some((cells) => cells[index]?.edge !== undefined) && { edge: colours.petrol }),
            },
            widths[index] ?? 0,
          ),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: cells.every((cell) => (cell.length ?? 0) <= longestWholeRow),
            children: cells.map((cell, index) => tableCell(cell, widths[index] ?? 0)),
          }),
      ),
    ],
  })
}

function tableCell({ paragraphs, fill, edge }: Cell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: paragraphs,
    ...(fill !== undefined && { shading: { fill } }),
    ...(edge !== undefined && {
      borders: { left: { style: BorderStyle.SINGLE, size: 36, color: edge } },
      margins: { marginUnitType: WidthType.DXA, left: 160 },
    }),
  })
}
