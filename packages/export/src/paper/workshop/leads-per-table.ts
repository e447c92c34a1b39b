import type { PhaseAtTable } from '@praatplaat/model/comparison'
import { leadersOf } from '../../workshop/say-answers.ts'
import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import { cell, missing } from '../compose.ts'
import type { Block, Cell } from '../paper.ts'

/** More columns than this leave no room for the words; then the tables are spread over several. */
const mostTables = 7

/** Who leads each phase at each table: a row for each phase, a column for each table. */
export function leadsPerTable(reading: WorkshopReading): readonly Block[] {
  const { comparison, words, nameOfTable, nameOfPhase } = reading
  const { tables, phases } = comparison
  if (phases.length === 0) return []
  const parts = Math.ceil(tables.length / mostTables)
  const size = Math.ceil(tables.length / parts)
  return Array.from({ length: parts }, (_, part) => part * size).flatMap((from): readonly Block[] => {
    const until = Math.min(from + size, tables.length)
    const indexes = Array.from({ length: until - from }, (_, index) => from + index)
    const [first, last] = [tables[from]!.number, tables[until - 1]!.number]
    return [
      ...(parts > 1 ? [{ kind: 'subheading' as const, text: words.workshop.leadsPart(first, last) }] : []),
      {
        kind: 'table',
        caption: words.workshop.leads,
        rowHeader: true,
        columns: [
          { title: words.phase, share: 5 },
          ...indexes.map((index) => ({ title: nameOfTable(index), share: 4 })),
        ],
        rows: phases.map((phase) => [
          cell(nameOfPhase(phase), { strong: true }),
          ...indexes.map((index) => leadCell(reading, phase.at[index] ?? null)),
        ]),
      },
    ]
  })
}

function leadCell(reading: WorkshopReading, here: PhaseAtTable | null): Cell {
  const { words } = reading
  if (here === null) return missing(words.workshop.noSuchPhase)
  if (here.lead === 'empty') return cell(words.leadEmpty, { tone: 'warn' })
  const said = cell(leadersOf(reading, here), {
    strong: true,
    ...(here.lead === 'contested' && { tone: 'warn' }),
  })
  return here.lead === 'contested' ? said : { ...said, ground: 'lead' }
}
