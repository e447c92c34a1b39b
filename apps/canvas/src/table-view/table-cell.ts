/** What every cell of the table is given. */
export interface TableCellProps {
  readonly id: string
  readonly phaseId: string
  /** Whether the tab key stops here. */
  readonly isStop: boolean
}

/** Makes an element a cell that the keys can reach; spread it on the `<td>` or `<th>`. */
export function asStop({ id, isStop }: Pick<TableCellProps, 'id' | 'isStop'>) {
  return { 'data-cell': id, tabIndex: isStop ? 0 : -1 } as const
}
