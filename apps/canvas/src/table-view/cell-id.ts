/** A row of the table: the heads of the phases, the lead, a role, or what else is in a phase. */
export type Row = 'head' | 'lead' | `role:${string}` | 'foot'

/** A cell that can have the focus. */
export interface Cell {
  readonly row: Row
  readonly phaseId: string
}

/** The name of a cell in the page. Ids of records hold neither a colon nor a slash. */
export function cellId({ row, phaseId }: Cell): string {
  return `${row}/${phaseId}`
}

/** The cell of a name in the page; `null` for what is none. */
export function cellOfId(id: string | undefined): Cell | null {
  const [row, phaseId] = id?.split('/') ?? []
  return row === undefined || phaseId === undefined ? null : { row: row as Row, phaseId }
}

/** The role of a cell, when it is one of a role. */
export function roleIdOf({ row }: Cell): string | null {
  return row.startsWith('role:') ? row.slice('role:'.length) : null
}
