import { splitHandoverId, splitPhaseRoleId } from '@praatplaat/model'
import { findingsOf, tellFinding, type FindingPlace } from '@praatplaat/model/findings'
import { colours } from '../docx/look.ts'
import { numberCell, textCell } from './cells.ts'
import type { Sheet } from './sheet.ts'
import type { SheetReading } from './sheet-reading.ts'

/** What there is to talk over; what the group set aside comes last, with its reason. */
export function findingsSheet(reading: SheetReading, today: string): Sheet {
  const { canvas, locale, words, sheetWords } = reading
  const findings = findingsOf(canvas, { today })
  const inOrder = [
    ...findings.filter(({ dismissed }) => dismissed === null),
    ...findings.filter(({ dismissed }) => dismissed !== null),
  ]
  return {
    name: sheetWords.sheets.findings,
    columns: [
      { title: words.number, width: 5 },
      { title: sheetWords.finding, width: 32 },
      { title: sheetWords.place, width: 16 },
      { title: sheetWords.why, width: 37 },
      { title: sheetWords.todo, width: 37 },
      { title: sheetWords.setAside, width: 16 },
    ],
    rows: inOrder.map((finding, index) => {
      const { title, why, todo } = tellFinding(finding, canvas, locale)
      const { dismissed } = finding
      const look = dismissed === null ? {} : { colour: colours.muted }
      return [
        numberCell(index + 1),
        textCell(title, { bold: dismissed === null, ...look }),
        textCell(placeName(reading, finding.place), look),
        textCell(why, look),
        textCell(todo, look),
        textCell(dismissed === null ? '' : dismissed.trim() || sheetWords.noReason, look),
      ]
    }),
    ifNone: sheetWords.noFindings,
    frozenColumns: 2,
  }
}

/** The phase that it is about, or else the role. */
function placeName(reading: SheetReading, { kind, id }: FindingPlace): string {
  const { canvas, sheetWords, nameOfPhase, nameOfRole } = reading
  switch (kind) {
    case 'phase':
      return nameOfPhase(id)
    case 'role':
      return nameOfRole(id)
    case 'chip':
      return nameOfPhase(splitPhaseRoleId(id)?.phaseId ?? null)
    case 'handover':
      return nameOfPhase(splitHandoverId(id)?.fromPhaseId ?? null)
    case 'agreement':
      return nameOfPhase(canvas.agreements[id]?.phaseId ?? null)
    case 'need':
      return nameOfPhase(canvas.needs[id]?.phaseId ?? null)
    case 'resource':
      return nameOfPhase(canvas.resources[id]?.phaseId ?? null) || sheetWords.wholeProgramme
    case 'canvas':
      return sheetWords.wholeProgramme
  }
}
