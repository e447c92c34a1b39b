import { findingsOf, tellFinding } from '@praatplaat/model/findings'
import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import { bullets, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** What there is to talk over at each table, in a line each; what a group let be is left to its own report. */
export function findingsPerTable(
  { words, nameOfTable }: WorkshopReading,
  tables: readonly Reading[],
): readonly Block[] {
  const perTable = tables.map(({ canvas, today, locale }) =>
    findingsOf(canvas, { today })
      .filter(({ dismissed }) => dismissed === null)
      .map((finding) => tellFinding(finding, canvas, locale).title),
  )
  if (perTable.every((titles) => titles.length === 0)) return [paragraph(words.workshop.noFindings)]
  return [
    paragraph(words.workshop.findingsMeaning),
    ...perTable.flatMap((titles, index): readonly Block[] =>
      titles.length === 0 ? [] : [{ kind: 'subheading', text: nameOfTable(index) }, ...bullets(titles)],
    ),
  ]
}
