import type { RoleLens } from '@praatplaat/model/findings'
import { compareDays } from '../../text/compare-days.ts'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { bullets, cell, missing, paragraph } from '../compose.ts'
import { mentionPhases } from '../mention-phases.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { statusRun } from '../status-run.ts'
import { longestText, mostAgreements, mostLines } from './one-page.ts'

/** What this employer leads, sees to, helps with and is asked for; the agreements by their day. */
export function agreementsOfEmployer(reading: Reading, lens: RoleLens): readonly Block[] {
  const { canvas, locale, words } = reading
  const { employer } = words
  const led = lens.leads.flatMap(({ phaseId }) => canvas.phases[phaseId] ?? [])
  const agreements = [...lens.does, ...lens.joins]
    .filter(({ status }) => status !== 'dropped')
    .toSorted((one, other) => compareDays(one.due, other.due))
  const left = agreements.length - mostAgreements
  const asked = lens.gives.needs
    .filter(({ text, fromRoleId }) => text.trim() !== '' && fromRoleId !== null)
    .slice(0, mostLines)
    .map(({ text, fromRoleId, answer }) =>
      employer.asked(
        roleName(canvas, fromRoleId ?? '', locale, words),
        shorten(text, longestText),
        words.means.answers[answer].toLowerCase(),
      ),
    )
  return [
    ...(led.length > 0 ? [paragraph(employer.leadsIn(mentionPhases(reading, led)))] : []),
    agreements.length === 0
      ? paragraph(employer.nothingToDo)
      : {
          kind: 'table',
          caption: employer.does,
          rowHeader: true,
          columns: employer.columns.map((title, index) => ({ title, share: [15, 6, 6.4, 6.8][index] ?? 5 })),
          rows: agreements
            .slice(0, mostAgreements)
            .map(({ text, ownerId, due, status }) => [
              text.trim() ? cell(shorten(text, longestText)) : missing(words.noText),
              cell(
                ownerId === lens.roleId
                  ? employer.owns
                  : employer.joins(
                      ownerId === null ? words.noOwner : roleName(canvas, ownerId, locale, words),
                    ),
              ),
              due === null ? missing(words.noDue) : cell(writeDate(due, locale)),
              { lines: [[statusRun(reading, status)]] },
            ]),
        },
    ...(left > 0 ? [paragraph(employer.andMore(left), { tone: 'muted' })] : []),
    ...bullets(asked),
  ]
}
