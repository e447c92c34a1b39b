import { splitPhaseRoleId, type Comment } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { listOf } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** How much of an agreement is said to know which one it is, in characters. */
const longestMention = 60

/** The comments that nobody settled, from the seat they were made from: a role, never a person. */
export function openComments(reading: Reading): readonly Block[] {
  const { canvas, locale, words } = reading
  const open = Object.values(canvas.comments).filter(({ settled, text }) => !settled && text.trim() !== '')
  const placed = open
    .map((comment) => ({ comment, order: placeOf(reading, comment) }))
    .toSorted((one, other) => one.order - other.order || byOrder(one.comment, other.comment))
  return listOf(
    placed.map(({ comment: { about, text, roleId } }) => ({
      lines: [
        [{ text: `${whereOf(reading, about)}:`, tone: 'muted' }],
        [
          ...(roleId === null
            ? []
            : [{ text: `${roleName(canvas, roleId, locale, words)}: `, strong: true }]),
          { text: text.trim() },
        ],
      ],
    })),
  )
}

function placeOf({ agreementNumbers }: Reading, { about }: Comment): number {
  return about.kind === 'agreement' ? (agreementNumbers.get(about.id) ?? Number.MAX_SAFE_INTEGER) : 0
}

function byOrder(one: Comment, other: Comment): number {
  if (one.order === other.order) return 0
  return one.order < other.order ? -1 : 1
}

function whereOf(reading: Reading, { kind, id }: Comment['about']): string {
  const { canvas, locale, words, phaseNames, agreementNumbers } = reading
  if (kind === 'agreement') {
    const number = agreementNumbers.get(id)
    if (number === undefined) return words.report.onGone
    return words.report.onAgreement(number, shorten(canvas.agreements[id]?.text ?? '', longestMention))
  }
  const chip = splitPhaseRoleId(id)
  const phase = chip === null ? undefined : phaseNames.get(chip.phaseId)
  if (chip === null || phase === undefined || !canvas.chips[id]) return words.report.onGone
  return words.report.onChip(roleName(canvas, chip.roleId, locale, words), phase)
}
