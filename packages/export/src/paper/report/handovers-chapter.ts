import { handoversOf, type HandoverPlace } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { cell, missing } from '../compose.ts'
import type { Block, Cell } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** Where the lead goes over from one phase to the next, when, and by which agreement. */
export function handoversTable(reading: Reading): readonly Block[] {
  const { report } = reading.words
  const handovers = handoversOf(reading.canvas)
  if (handovers.length === 0) return []
  const shares = [4, 4, 5, 4, 3]
  return [
    {
      kind: 'table',
      caption: report.handovers,
      rowHeader: true,
      columns: report.handoverColumns.map((title, index) => ({ title, share: shares[index] ?? 4 })),
      rows: handovers.map((handover) => handoverRow(reading, handover)),
    },
  ]
}

function handoverRow(reading: Reading, handover: HandoverPlace): readonly Cell[] {
  const { canvas, locale, words, phaseNames, agreementNumbers } = reading
  const { report } = words
  const names = (ids: readonly string[]) => words.list(ids.map((id) => roleName(canvas, id, locale, words)))
  const number = handover.agreementId === null ? undefined : agreementNumbers.get(handover.agreementId)
  return [
    cell(phaseNames.get(handover.fromPhaseId) ?? '', { strong: true }),
    cell(phaseNames.get(handover.toPhaseId) ?? ''),
    cell(report.fromTo(names(handover.fromRoleIds), names(handover.toRoleIds))),
    handover.moment.trim() ? cell(handover.moment.trim()) : missing(report.noMoment),
    number === undefined
      ? cell(report.noAgreement, { tone: 'warn', strong: true })
      : cell(report.agreementNumber(number)),
  ]
}
