import type { CellObject } from 'write-excel-file/universal'

/** A sheet of the workbook: a header that stays in sight, and a row for each thing. */
export interface Sheet {
  /** On the tab; see `SheetWords.sheets` for what it may be. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** Said in the place of the rows when there are none. */
  readonly ifNone: string
  /** How many columns stay in sight when one scrolls sideways. */
  readonly frozenColumns: number
}

export interface SheetColumn {
  readonly title: string
  /** In characters, as a spreadsheet measures it. */
  readonly width: number
}

export type Cell = CellObject
