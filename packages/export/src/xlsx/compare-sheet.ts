import { differencesFirst } from '@praatplaat/model/comparison'
import { colours } from '../docx/look.ts'
import { leadersOf, sayRoles } from '../workshop/say-answers.ts'
import type { WorkshopReading } from '../workshop/workshop-reading.ts'
import { textCell } from './cells.ts'
import type { Sheet } from './sheet.ts'

/** The phases with what the tables say of them, the greatest difference first: the lead at each table, and the roles that differ. */
export function compareSheet(reading: WorkshopReading): Sheet {
  const { comparison, words, nameOfPhase, nameOfTable } = reading
  const { workshop } = words
  return {
    name: workshop.sheets.compare,
    columns: [
      { title: words.phase, width: 22 },
      { title: workshop.verdict, width: 20 },
      { title: workshop.differingRoles, width: 46 },
      ...comparison.tables.map((_, index) => ({
        title: `${words.lead} · ${nameOfTable(index)}`,
        width: 20,
      })),
    ],
    rows: differencesFirst(comparison.phases).map((phase) => [
      textCell(nameOfPhase(phase), { bold: true }),
      textCell(
        workshop.verdicts[phase.lead],
        phase.lead === 'differ' ? { bold: true, colour: colours.warn } : {},
      ),
      textCell(sayRoles(reading, phase).join('\n')),
      ...phase.at.map((here) => {
        if (here === null) return textCell(workshop.noSuchPhase, { colour: colours.muted })
        if (here.lead === 'empty') return textCell('')
        const contested = here.lead === 'contested'
        return textCell(leadersOf(reading, here), {
          bold: true,
          ...(contested ? { colour: colours.warn } : { fill: colours.goldSoft }),
        })
      }),
    ]),
    ifNone: words.noPhases,
    frozenColumns: 1,
  }
}
