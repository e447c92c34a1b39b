import { needsInOrder, type Need } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { cell, missing } from '../compose.ts'
import type { Block, Cell } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** Who needs what of whom, and the answer. */
export function needsTable(reading: Reading): readonly Block[] {
  const { report } = reading.words
  const needs = needsInOrder(reading.canvas)
  if (needs.length === 0) return []
  const shares = [5, 5, 12, 6, 5]
  return [
    {
      kind: 'table',
      caption: report.needs,
      rowHeader: true,
      columns: report.needColumns.map((title, index) => ({ title, share: shares[index] ?? 5 })),
      rows: needs.map((need) => needRow(reading, need)),
    },
  ]
}

function needRow(reading: Reading, need: Need): readonly Cell[] {
  const { canvas, locale, words, phaseNames } = reading
  const role = (id: string | null) =>
    id === null ? missing(words.means.anybody) : cell(roleName(canvas, id, locale, words), { strong: true })
  const phase = need.phaseId === null ? undefined : phaseNames.get(need.phaseId)
  return [
    role(need.fromRoleId),
    role(need.toRoleId),
    need.text.trim() ? cell(need.text.trim()) : missing(words.noText),
    phase === undefined ? missing(words.noPhase) : cell(phase),
    answerCell(reading, need),
  ]
}

function answerCell({ words, agreementNumbers }: Reading, { answer, agreementId }: Need): Cell {
  const number = agreementId === null ? undefined : agreementNumbers.get(agreementId)
  const said = cell(words.means.answers[answer], answer === 'open' ? { tone: 'warn' } : {})
  if (number === undefined) return said
  return { lines: [...said.lines, [{ text: words.report.agreementNumber(number), tone: 'muted' }]] }
}
