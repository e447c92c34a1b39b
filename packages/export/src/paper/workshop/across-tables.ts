import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import type { Block, Table } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { cell } from '../compose.ts'

/** How much of the width the number of the table takes; the widest column gives it, for in the others words just fit. */
const share = 3.2

/** One table of what each table's report has a table of, with the table before each row. */
export function acrossTables(
  { words, mentionTables }: WorkshopReading,
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
  const widest = columns.toSorted((one, other) => other.share - one.share)[0]
  return [
    {
      kind: 'table',
      caption,
      rowHeader: true,
      columns: [
        { title: words.workshop.table, share },
        ...columns.map((column) => (column === widest ? { ...column, share: column.share - share } : column)),
      ],
      rows: parts.flatMap(({ block, index }) =>
        block.rows.map((row) => [cell(capitalised(mentionTables([index])), { strong: true }), ...row]),
      ),
    },
  ]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
