import {
  involvements,
  matrixOf,
  type Involvement,
  type MatrixCell,
  type MatrixRow,
  type Phase,
} from '@praatplaat/model'
import { HeadingLevel, type Paragraph, type Table } from 'docx'
import { roleName } from '../text/role-name.ts'
import { colours, styleIds, wordColour } from './look.ts'
import { plainTable, type Cell } from './plain-table.ts'
import type { Reading } from './reading.ts'
import { composed, written } from './written.ts'

/** More columns than this leave no room for the words; then the phases are spread over several tables. */
const mostPhases = 8

/** Who does what: a row per role, a column per phase, all in words, and what the words mean. Nothing when nobody takes part. */
export function matrixTables(reading: Reading, width: number): readonly (Table | Paragraph)[] {
  const { canvas, words } = reading
  const { phases, rows } = matrixOf(canvas)
  if (phases.length === 0 || rows.length === 0) return []

  const tables = Math.ceil(phases.length / mostPhases)
  const size = Math.ceil(phases.length / tables)
  const parts = Array.from({ length: tables }, (_, index) => index * size).flatMap((from) => {
    const until = Math.min(from + size, phases.length)
    const table = matrixPart(reading, phases.slice(from, until), rows, from, width)
    if (tables === 1) return [table]
    return [written(words.matrixPart(from + 1, until), { heading: HeadingLevel.HEADING_2 }), table]
  })
  return [legend(reading), ...parts]
}

function matrixPart(
  reading: Reading,
  phases: readonly Phase[],
  rows: readonly MatrixRow[],
  from: number,
  width: number,
): Table {
  const { canvas, locale, words, phaseNames } = reading
  return plainTable(
    width,
    [
      { title: words.role, share: 6.2 },
      ...phases.map((phase) => ({ title: phaseNames.get(phase.id) ?? '', share: 4 })),
    ],
    rows.map(({ role, cells }) => [
      {
        paragraphs: [
          written(roleName(canvas, role.id, locale, words), {
            style: styleIds.tableText,
            run: { bold: true },
          }),
        ],
        edge: wordColour(role.colour),
      },
      ...cells.slice(from, from + phases.length).map((cell) => matrixCell(cell, reading)),
    ]),
  )
}

const fills: Readonly<Partial<Record<Involvement, string>>> = {
  does: colours.petrolSoft,
  supports: colours.petrolFaint,
}

function matrixCell({ involvement, lead }: MatrixCell, { words }: Reading): Cell {
  const style = styleIds.tableText
  if (involvement === null && lead === null) {
    return { paragraphs: [written(words.noInvolvement, { style, run: { color: colours.muted } })] }
  }
  const leadRuns = lead === null ? [] : [leadTag(words.lead), ...leadKind(lead, words), { text: ' ' }]
  const involvementRuns =
    involvement === null ? [] : [{ text: words.involvements[involvement], bold: involvement === 'does' }]
  const fill = lead === null ? involvement && fills[involvement] : colours.goldSoft
  return { paragraphs: [composed([...leadRuns, ...involvementRuns], { style })], ...(fill && { fill }) }
}

function leadTag(lead: string) {
  return { text: ` ${lead} `, bold: true, shading: { fill: colours.gold } }
}

function leadKind(lead: NonNullable<MatrixCell['lead']>, words: Reading['words']) {
  if (lead === 'clear') return []
  const word = lead === 'contested' ? words.leadContested : words.leadShared
  return [
    { text: ` ${word.toLowerCase()}`, bold: true, ...(lead === 'contested' && { color: colours.warn }) },
  ]
}

function legend({ words }: Reading): Paragraph {
  const meanings: readonly (readonly [string, string])[] = [
    [words.lead, words.leadMeaning],
    ...involvements.map((one) => [words.involvements[one], words.involvementMeanings[one]] as const),
  ]
  return composed(
    [
      { text: `${words.legend}. ` },
      ...meanings.flatMap(([word, meaning], index) => [
        { text: word, bold: true },
        { text: `: ${meaning}${index === meanings.length - 1 ? '.' : '; '}` },
      ]),
    ],
    { style: styleIds.caption },
  )
}
