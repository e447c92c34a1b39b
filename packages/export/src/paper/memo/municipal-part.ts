import { agreementsInOrder, leadStateOf, shownPhases, type Role } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { cell, missing, paragraph } from '../compose.ts'
import { mentionPhases } from '../mention-phases.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { statusRun } from '../status-run.ts'

const mostAgreements = 7
const longestText = 120

/** What the municipality leads, sees to and helps with. */
export function municipalPart(reading: Reading, roles: readonly Role[]): readonly Block[] {
  const { canvas, locale, words } = reading
  const { memo } = words
  const ids = new Set(roles.map(({ id }) => id))
  const led = shownPhases(canvas).filter(({ id }) =>
    leadStateOf(canvas, id).leads.some(({ roleId }) => ids.has(roleId)),
  )
  const own = agreementsInOrder(canvas).filter(
    ({ status, ownerId, partnerIds }) =>
      status !== 'dropped' && [ownerId, ...partnerIds].some((id) => id !== null && ids.has(id)),
  )
  const left = own.length - mostAgreements
  const sentences = [
    ...(roles.length > 0
      ? [memo.partIs(words.list(roles.map(({ id }) => roleName(canvas, id, locale, words))))]
      : []),
    ...(led.length > 0 ? [memo.leadsIn(mentionPhases(reading, led))] : []),
  ]
  return [
    ...(sentences.length > 0 ? [paragraph(sentences.join(' '))] : []),
    own.length === 0
      ? paragraph(memo.noPart)
      : {
          kind: 'table',
          caption: memo.part,
          rowHeader: true,
          columns: [
            { title: words.agreement, share: 12 },
            { title: words.owner, share: 5 },
            { title: words.due, share: 6.2 },
            { title: words.status, share: 6.4 },
          ],
          rows: own
            .slice(0, mostAgreements)
            .map(({ text, ownerId, due, status }) => [
              text.trim() ? cell(shorten(text, longestText)) : missing(words.noText),
              ownerId === null ? missing(words.noOwner) : cell(roleName(canvas, ownerId, locale, words)),
              due === null ? missing(words.noDue) : cell(writeDate(due, locale)),
              { lines: [[statusRun(reading, status)]] },
            ]),
        },
    ...(left > 0 ? [paragraph(memo.andMore(left), { tone: 'muted' })] : []),
  ]
}
