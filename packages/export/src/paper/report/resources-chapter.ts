import { resourcesInOrder, type Resource } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { writeDate } from '../../text/write-date.ts'
import { cell, missing } from '../compose.ts'
import type { Block, Cell, Run } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { resourceStatus } from '../resource-status.ts'

/** What everybody brings in, how that stands, and until when. */
export function resourcesTable(reading: Reading): readonly Block[] {
  const { report } = reading.words
  const resources = resourcesInOrder(reading.canvas)
  if (resources.length === 0) return []
  const shares = [12, 4.6, 6.5, 7, 5.4, 6, 5]
  return [
    {
      kind: 'table',
      caption: report.resources,
      rowHeader: true,
      columns: report.resourceColumns.map((title, index) => ({ title, share: shares[index] ?? 5 })),
      rows: resources.map((resource) => resourceRow(reading, resource)),
    },
  ]
}

function resourceRow(reading: Reading, resource: Resource): readonly Cell[] {
  const { canvas, locale, words, phaseNames } = reading
  const { phaseId, providerId, until, lasting, kind } = resource
  const { means } = words
  return [
    whatCell(reading, resource),
    cell(means.kinds[kind]),
    providerId === null
      ? missing(means.anybody)
      : cell(roleName(canvas, providerId, locale, words), { strong: true }),
    phaseId === null ? cell(means.wholeProgramme) : cell(phaseNames.get(phaseId) ?? words.noPhase),
    resourceStatus(reading, resource),
    until === null ? missing(means.noEnd) : cell(writeDate(until, locale)),
    lasting === null ? missing(means.unsaid) : cell(means.lasting[lasting]),
  ]
}

function whatCell({ canvas, locale, words }: Reading, { text, remark, paidRoleIds }: Resource): Cell {
  const first: Run = text.trim() ? { text: text.trim() } : { text: words.noText, tone: 'muted' }
  const paid = words.list(paidRoleIds.map((id) => roleName(canvas, id, locale, words)))
  const noted = remark.trim()
  return {
    lines: [
      [first],
      ...(paid ? [[{ text: words.report.paysFor(paid), tone: 'muted' } as const]] : []),
      ...(noted
        ? [
            [
              { text: `${words.remark}: `, strong: true, tone: 'muted' },
              { text: noted, tone: 'muted' },
            ] as const,
          ]
        : []),
    ],
  }
}
