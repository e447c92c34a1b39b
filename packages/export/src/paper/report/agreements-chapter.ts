import { agreementsInOrder, type Agreement } from '@praatplaat/model'
import { inRoleOrder } from '../../text/in-role-order.ts'
import { roleName } from '../../text/role-name.ts'
import { writeDate } from '../../text/write-date.ts'
import { cell, missing } from '../compose.ts'
import type { Block, Cell, Run } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { statusRun } from '../status-run.ts'

/** The agreements in the order of the phases: who does what, with whom, by when. Nothing when there are none. */
export function agreementsTable(reading: Reading): readonly Block[] {
  const { canvas, words } = reading
  const agreements = agreementsInOrder(canvas)
  if (agreements.length === 0) return []
  return [
    {
      kind: 'table',
      caption: words.agreements,
      rowHeader: true,
      columns: [
        { title: words.number, share: 2.4 },
        { title: words.agreement, share: 12 },
        { title: words.phase, share: 7.5 },
        // One word each, and wide enough for it in a font that is wider than ours, where ours is missing.
        { title: words.owner, share: 7.5 },
        { title: words.partners, share: 9.6 },
        { title: words.due, share: 6 },
        { title: words.status, share: 7 },
      ],
      rows: agreements.map((agreement) => agreementRow(reading, agreement)),
    },
  ]
}

function agreementRow(reading: Reading, agreement: Agreement): readonly Cell[] {
  const { canvas, locale, words, phaseNames, agreementNumbers } = reading
  const { id, ownerId, partnerIds, due, status, phaseId } = agreement
  // A set keeps no order of its own.
  const partners = inRoleOrder(canvas, partnerIds)
  const nameOf = (roleId: string) => roleName(canvas, roleId, locale, words)
  const phase = phaseId === null ? undefined : phaseNames.get(phaseId)
  return [
    cell(String(agreementNumbers.get(id) ?? ''), { strong: true }),
    wordingCell(agreement, words),
    phase === undefined ? missing(words.noPhase) : cell(phase),
    ownerId === null ? missing(words.noOwner) : cell(nameOf(ownerId), { strong: true }),
    partners.length === 0 ? missing(words.noPartners) : cell(words.list(partners.map(nameOf))),
    due === null ? missing(words.noDue) : cell(writeDate(due, locale)),
    { lines: [[statusRun(reading, status)]] },
  ]
}

function wordingCell({ text, remark, origin }: Agreement, words: Reading['words']): Cell {
  const wording = text.trim()
  const noted = remark.trim()
  const line: Run = wording ? { text: wording } : { text: words.noText, tone: 'muted' }
  const remarkLine: readonly Run[] = [
    { text: `${words.remark}: `, strong: true, tone: 'muted' },
    { text: noted, tone: 'muted' },
  ]
  return {
    lines: [
      [line],
      ...(noted ? [remarkLine] : []),
      ...(origin === '' ? [] : [[{ text: words.workshop.comesFrom(origin), tone: 'muted' } as const]]),
    ],
  }
}
