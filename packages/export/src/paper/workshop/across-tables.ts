import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import type { Block, Table } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { cell } from '../compose.ts'

/** How much of the width the name of the table takes, beside the columns that one table has. */
const share = 6

/** One table of what each table's report has a table of, with the name of the table before each row. */
export function acrossTables(
  { words, nameOfTable }: WorkshopReading,
  tables: readonly Reading[],
  blocksOf: (table: Reading) => readonly Block[],
): readonly Block[] {
  const parts = tables.flatMap((table, index) =>
    blocksOf(table)
      .filter((block): block is Table => block.kind === 'table')
      .map((block) => ({ block, index })),
  )
  const [first] = parts
  if (!first) return []
  const { caption, columns } = first.block
  return [
    {
      kind: 'table',
      caption,
      rowHeader: true,
      columns: [{ title: words.workshop.table, share }, ...columns],
      rows: parts.flatMap(({ block, index }) =>
        block.rows.map((row) => [cell(nameOfTable(index), { strong: true }), ...row]),
      ),
    },
  ]
}
