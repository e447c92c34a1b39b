import {
  agreementsInOrder,
  rolesInOrder,
  type Canvas,
  type Agreement,
  type AgreementStatus,
} from '@praatplaat/model'
import type { Table } from 'docx'
import { roleName } from '../text/role-name.ts'
import { writeDate } from '../text/write-date.ts'
import { colours, styleIds } from './look.ts'
import { plainTable, type Cell } from './plain-table.ts'
import type { Reading } from './reading.ts'
import { composed, written } from './written.ts'

const statusColours: Readonly<Record<AgreementStatus, string>> = {
  proposed: colours.muted,
  agreed: colours.petrol,
  running: colours.petrol,
  done: colours.ok,
  stuck: colours.warn,
  dropped: colours.muted,
}

/** The agreements in the order of the phases: who does what, with whom, by when. Nothing when there are none. */
export function agreementsTables(reading: Reading, width: number): readonly Table[] {
  const { canvas, words } = reading
  const agreements = agreementsInOrder(canvas)
  if (agreements.length === 0) return []

  const table = plainTable(
    width,
    [
      { title: words.number, share: 2.4 },
      { title: words.agreement, share: 12 },
      { title: words.phase, share: 7.5 },
      // One word each, and wide enough for it in a font that is wider than ours, where ours is missing.
      { title: words.owner, share: 7.5 },
      { title: words.partners, share: 9.6 },
      { title: words.due, share: 6 },
      { title: words.status, share: 7 },
    ],
    agreements.map((agreement, index) => agreementRow(reading, agreement, index + 1)),
  )
  return [table]
}

function agreementRow(
  { canvas, locale, words, phaseNames }: Reading,
  agreement: Agreement,
  number: number,
): Cell[] {
  const { ownerId, partnerIds, due, status, phaseId } = agreement
  // A set keeps no order of its own.
  const partners = inRoleOrder(canvas, partnerIds)
  const nameOf = (roleId: string) => roleName(canvas, roleId, locale, words)
  const phase = phaseId === null ? undefined : phaseNames.get(phaseId)
  return [
    textCell(String(number), { bold: true }),
    wordingCell(agreement, words.noText, words.remark),
    phase === undefined ? missingCell(words.noPhase) : textCell(phase),
    ownerId === null ? missingCell(words.noOwner) : textCell(nameOf(ownerId), { bold: true }),
    partners.length === 0 ? missingCell(words.noPartners) : textCell(words.list(partners.map(nameOf))),
    due === null ? missingCell(words.noDue) : textCell(writeDate(due, locale)),
    textCell(words.statuses[status], { bold: true, color: statusColours[status] }),
  ]
}

function wordingCell({ text, remark }: Agreement, noText: string, remarkWord: string): Cell {
  const style = styleIds.tableText
  const wording = text.trim()
  const noted = remark.trim()
  const remarkRuns = [{ text: `${remarkWord}: `, bold: true }, { text: noted }].map((run) => ({
    ...run,
    color: colours.muted,
  }))
  return {
    paragraphs: [
      written(wording || noText, { style, ...(wording === '' && { run: { color: colours.muted } }) }),
      ...(noted ? [composed(remarkRuns, { style })] : []),
    ],
    length: wording.length + noted.length,
  }
}

function textCell(text: string, run: { bold?: boolean; color?: string } = {}): Cell {
  return { paragraphs: [written(text, { style: styleIds.tableText, run })] }
}

function missingCell(text: string): Cell {
  return textCell(text, { color: colours.muted })
}

/** The roles as they stand in the tray; those that are gone last. */
function inRoleOrder(canvas: Canvas, roleIds: readonly string[]): readonly string[] {
  const known = rolesInOrder(canvas).flatMap((role) => (roleIds.includes(role.id) ? [role.id] : []))
  return [...known, ...roleIds.filter((id) => !(id in canvas.roles))]
}
