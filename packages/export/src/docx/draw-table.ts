import {
  BorderStyle,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Cell, Table } from '../paper/paper.ts'
import { drawLines, type Kit } from './draw-runs.ts'
import { colours, styleIds, wordColour } from './look.ts'

/** A row with more text than this may break over pages; one that cannot would leave a page empty, or be cut off. */
const longestWholeRow = 1_500

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
const closing = { style: BorderStyle.SINGLE, size: 8, color: colours.petrol }
const grounds: Readonly<Record<NonNullable<Cell['ground']>, string>> = {
  lead: colours.goldSoft,
  strong: colours.petrolSoft,
  soft: colours.petrolFaint,
}

/**
 * A table whose first row is a header that comes back on every page; rows stay whole.
 *
 * @param width in twips
 */
export function drawTable({ columns, rows, rowHeader }: Table, width: number, kit: Kit): WordTable {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map((column) => Math.floor((width * column.share) / shares))
  const widthAt = (index: number) => widths[index] ?? 0

  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: kit.cellRoom,
      bottom: kit.cellRoom,
      left: 100,
      right: 100,
    },
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
      firstColumn: rowHeader,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => {
          // As wide as the bars below it, so that the corner is whole.
          const hasBars = rows.some((cells) => cells[index]?.edge !== undefined)
          const look = { fill: colours.petrol, ...(hasBars && { edge: colours.petrol }) }
          return tableCell([[{ text: title }]], styleIds.tableHead, look, widthAt(index), kit)
        }),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: cells.every((cell) => lengthOf(cell) <= longestWholeRow),
            children: cells.map(({ lines, ground, edge }, index) =>
              tableCell(
                lines,
                styleIds.tableText,
                {
                  ...(ground !== undefined && { fill: grounds[ground] }),
                  ...(edge !== undefined && { edge: wordColour(edge) }),
                },
                widthAt(index),
                kit,
              ),
            ),
          }),
      ),
    ],
  })
}

interface CellLook {
  readonly fill?: string
  readonly edge?: string
}

function tableCell(
  lines: Cell['lines'],
  style: string,
  { fill, edge }: CellLook,
  width: number,
  kit: Kit,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: lines.map((line) => drawLines([line], { style }, kit)),
    ...(fill !== undefined && { shading: { fill } }),
    ...(edge !== undefined && {
      borders: { left: { style: BorderStyle.SINGLE, size: 36, color: edge } },
      margins: { marginUnitType: WidthType.DXA, left: 160 },
    }),
  })
}

/** How many characters it holds. */
function lengthOf({ lines }: Cell): number {
  return lines.flat().reduce((sum, { text }) => sum + text.length, 0)
}
