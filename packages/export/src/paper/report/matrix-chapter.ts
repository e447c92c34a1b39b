import { involvements, matrixOf, type MatrixCell, type MatrixRow, type Phase } from '@praatplaat/model'
import { roleMention } from '../../text/role-mention.ts'
import { missing } from '../compose.ts'
import type { Block, Cell, Run } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** More columns than this leave no room for the words; then the phases are spread over several tables. */
const mostPhases = 8

/** Who does what: a row per role, a column per phase, all in words, and what the words mean. Nothing when nobody takes part. */
export function matrixTables(reading: Reading): readonly Block[] {
  const { canvas, words } = reading
  const { phases, rows } = matrixOf(canvas)
  if (phases.length === 0 || rows.length === 0) return []

  const tables = Math.ceil(phases.length / mostPhases)
  const size = Math.ceil(phases.length / tables)
  const parts = Array.from({ length: tables }, (_, index) => index * size).flatMap(
    (from): readonly Block[] => {
      const until = Math.min(from + size, phases.length)
      const table = matrixPart(reading, phases.slice(from, until), rows, from)
      if (tables === 1) return [table]
      return [{ kind: 'subheading', text: words.matrixPart(from + 1, until) }, table]
    },
  )
  return [legend(reading), ...parts]
}

function matrixPart(
  reading: Reading,
  phases: readonly Phase[],
  rows: readonly MatrixRow[],
  from: number,
): Block {
  const { canvas, locale, words, phaseNames } = reading
  return {
    kind: 'table',
    caption: words.matrix,
    rowHeader: true,
    columns: [
      { title: words.role, share: 6.2 },
      ...phases.map((phase) => ({ title: phaseNames.get(phase.id) ?? '', share: 4 })),
    ],
    rows: rows.map(({ role, cells }) => [
      { lines: [[roleMention(canvas, role.id, locale, words)]], edge: role.colour },
      ...cells.slice(from, from + phases.length).map((one) => matrixCell(one, reading)),
    ]),
  }
}

const grounds = { does: 'strong', supports: 'soft' } as const

function matrixCell({ involvement, lead }: MatrixCell, { words }: Reading): Cell {
  if (involvement === null && lead === null) return missing(words.noInvolvement)
  const leadRuns: readonly Run[] =
    lead === null ? [] : [{ text: words.lead, strong: true, mark: 'lead' }, ...leadKind(lead, words)]
  const involvementRuns: readonly Run[] =
    involvement === null ? [] : [{ text: words.involvements[involvement], strong: involvement === 'does' }]
  const between: readonly Run[] = lead !== null && involvement !== null ? [{ text: ' ' }] : []
  const ground = lead === null ? groundOf(involvement) : 'lead'
  return { lines: [[...leadRuns, ...between, ...involvementRuns]], ...(ground && { ground }) }
}

function groundOf(involvement: MatrixCell['involvement']): Cell['ground'] {
  return involvement === 'does' || involvement === 'supports' ? grounds[involvement] : undefined
}

function leadKind(lead: NonNullable<MatrixCell['lead']>, words: Reading['words']): readonly Run[] {
  if (lead === 'clear') return []
  const word = lead === 'contested' ? words.leadContested : words.leadShared
  return [{ text: ` ${word.toLowerCase()}`, strong: true, ...(lead === 'contested' && { tone: 'warn' }) }]
}

function legend({ words }: Reading): Block {
  const meanings: readonly (readonly [string, string])[] = [
    [words.lead, words.leadMeaning],
    ...involvements.map((one) => [words.involvements[one], words.involvementMeanings[one]] as const),
  ]
  return {
    kind: 'paragraph',
    look: 'small',
    runs: [
      { text: `${words.legend}. ` },
      ...meanings.flatMap(([word, meaning], index) => [
        { text: word, strong: true },
        { text: `: ${meaning}${index === meanings.length - 1 ? '.' : '; '}` },
      ]),
    ],
  }
}
