import { agreementsInOrder, type AgreementStatus } from '@praatplaat/model'
import { colours } from '../docx/look.ts'
import { dayCell, numberCell, textCell } from './cells.ts'
import type { Sheet } from './sheet.ts'
import type { SheetReading } from './sheet-reading.ts'

const statusColours: Readonly<Record<AgreementStatus, string>> = {
  proposed: colours.muted,
  agreed: colours.petrol,
  running: colours.petrol,
  done: colours.ok,
  stuck: colours.warn,
  dropped: colours.muted,
}

/** The agreements in the order of the phases. What is not there yet is an empty cell, which a filter finds. */
export function agreementsSheet(reading: SheetReading): Sheet {
  const { canvas, words, sheetWords, nameOfPhase, nameOfRole, namesOfRoles } = reading
  return {
    name: sheetWords.sheets.agreements,
    columns: [
      { title: words.number, width: 5 },
      { title: words.agreement, width: 38 },
      { title: words.phase, width: 16 },
      { title: words.owner, width: 15 },
      { title: words.partners, width: 20 },
      { title: words.due, width: 17 },
      { title: words.status, width: 13 },
      { title: words.remark, width: 18 },
    ],
    rows: agreementsInOrder(canvas).map((agreement, index) => [
      numberCell(index + 1),
      textCell(agreement.text.trim()),
      textCell(nameOfPhase(agreement.phaseId)),
      textCell(nameOfRole(agreement.ownerId), { bold: true }),
      textCell(namesOfRoles(agreement.partnerIds)),
      dayCell(agreement.due, sheetWords.dayFormat),
      textCell(words.statuses[agreement.status], { bold: true, colour: statusColours[agreement.status] }),
      textCell(agreement.remark.trim()),
    ]),
    ifNone: words.noAgreements,
    frozenColumns: 2,
  }
}
