import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { openQuestions } from '../report/questions-chapter.ts'

/** What the tables could not answer yet, table by table. */
export function questionsPerTable(
  { nameOfTable }: WorkshopReading,
  tables: readonly Reading[],
): readonly Block[] {
  return tables.flatMap((table, index) => {
    const questions = openQuestions(table)
    return questions.length === 0
      ? []
      : [{ kind: 'subheading' as const, text: nameOfTable(index) }, ...questions]
  })
}
