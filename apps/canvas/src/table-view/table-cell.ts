/** What every cell of the table is given. */
export interface TableCellProps {
  readonly id: string
  readonly phaseId: string
  /** Whether the tab key stops here. */
  readonly isStop: boolean
  /** Whether it stands in the background, because the reader looks through a role that it does not concern. */
  readonly isDimmed: boolean
}

/** Makes an element a cell that the keys can reach; spread it on the `<td>` or `<th>`. */
export function asStop({ id, isStop, isDimmed }: Pick<TableCellProps, 'id' | 'isStop' | 'isDimmed'>) {
  return { 'data-cell': id, tabIndex: isStop ? 0 : -1, 'data-dimmed': isDimmed || undefined } as const
}
