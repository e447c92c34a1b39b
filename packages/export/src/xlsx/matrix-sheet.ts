import { matrixOf, type Involvement, type MatrixCell } from '@praatplaat/model'
import { colours } from '../docx/look.ts'
import { textCell } from './cells.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { SheetReading } from './sheet-reading.ts'

const fills: Readonly<Partial<Record<Involvement, string>>> = {
  does: colours.petrolSoft,
  supports: colours.petrolFaint,
}

/** Who does what: a row per role, a column per phase, all in words. */
export function matrixSheet(reading: SheetReading): Sheet {
  const { canvas, words, sheetWords, nameOfPhase, nameOfRole } = reading
  const { phases, rows } = matrixOf(canvas)
  return {
    name: sheetWords.sheets.matrix,
    columns: [
      { title: words.role, width: 20 },
      ...phases.map((phase) => ({ title: nameOfPhase(phase.id), width: 18 })),
    ],
    rows: rows.map(({ role, cells }) => [
      textCell(nameOfRole(role.id), { bold: true }),
      ...cells.map((cell) => cellOf(cell, reading)),
    ]),
    ifNone: words.noRoles,
    frozenColumns: 1,
  }
}

function cellOf({ involvement, lead }: MatrixCell, { words }: SheetReading): Cell {
  const done = involvement === null ? '' : words.involvements[involvement]
  if (lead === null) {
    const fill = involvement === null ? undefined : fills[involvement]
    return textCell(done, { ...(fill !== undefined && { fill }) })
  }
  const kinds = { clear: '', contested: words.leadContested, shared: words.leadShared }
  const claim = [words.lead, kinds[lead].toLowerCase()].filter(Boolean).join(' ')
  return textCell([claim, done].filter(Boolean).join(' · '), { bold: true, fill: colours.goldSoft })
}
