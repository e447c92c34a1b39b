import { needsInOrder } from '@praatplaat/model'
import { numberCell, textCell } from './cells.ts'
import type { Sheet } from './sheet.ts'
import type { SheetReading } from './sheet-reading.ts'

/** What the roles need of each other, and what came of it. */
export function needsSheet(reading: SheetReading): Sheet {
  const { canvas, words, sheetWords, nameOfPhase, nameOfRole } = reading
  const agreed = (id: string | null) => (id === null ? '' : (canvas.agreements[id]?.text.trim() ?? ''))
  return {
    name: sheetWords.sheets.needs,
    columns: [
      { title: words.number, width: 5 },
      { title: sheetWords.need, width: 36 },
      { title: words.phase, width: 16 },
      { title: sheetWords.neededBy, width: 16 },
      { title: sheetWords.neededOf, width: 16 },
      { title: sheetWords.answer, width: 11 },
      { title: words.agreement, width: 36 },
    ],
    rows: needsInOrder(canvas).map((need, index) => [
      numberCell(index + 1),
      textCell(need.text.trim()),
      textCell(nameOfPhase(need.phaseId)),
      textCell(nameOfRole(need.fromRoleId), { bold: true }),
      textCell(nameOfRole(need.toRoleId)),
      textCell(sheetWords.answers[need.answer]),
      textCell(agreed(need.agreementId)),
    ]),
    ifNone: sheetWords.noNeeds,
    frozenColumns: 2,
  }
}
