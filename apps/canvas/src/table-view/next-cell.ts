/** A place in a grid, counted from its top and its first column. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** How many rows Page Up and Page Down go. */
const page = 5

/**
 * Where a key leads in a grid, as the authoring practices of WAI-ARIA have it: arrows by one, Home and End within the
 * row, with Ctrl to the ends of the grid. At the edge one stays. `null` for a key that leads nowhere.
 */
export function nextCell(
  key: string,
  withCtrl: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  if (withCtrl && key === 'Home') return { row: 0, column: 0 }
  if (withCtrl && key === 'End') return { row: lastRow, column: lastColumn }
  // With Ctrl the other keys are the browser's, or the screen reader's.
  if (withCtrl) return null
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column }
    case 'PageUp':
      return { row: Math.max(0, row - page), column }
    case 'PageDown':
      return { row: Math.min(lastRow, row + page), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: lastColumn }
    default:
      return null
  }
}
