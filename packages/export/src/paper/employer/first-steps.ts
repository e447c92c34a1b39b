import type { Agreement } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import { compareDays } from '../../text/compare-days.ts'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { listOf, paragraph } from '../compose.ts'
import type { Block, ListItem, Run } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { longestText } from './one-page.ts'

const most = 3

/** Where to begin: the agreements that are due first, then the questions that wait for an answer. */
export function firstSteps(reading: Reading, lens: RoleLens): readonly Block[] {
  const { employer } = reading.words
  const steps = [...dueSteps(reading, lens), ...answerSteps(reading, lens), ...otherSteps(reading, lens)]
  if (steps.length === 0) return [paragraph(employer.noSteps)]
  return listOf(steps.slice(0, most), true)
}

function dueSteps(reading: Reading, lens: RoleLens): readonly ListItem[] {
  const { locale, today, words } = reading
  return [...lens.does, ...lens.joins]
    .filter(({ status, text }) => status !== 'done' && status !== 'dropped' && text.trim() !== '')
    .toSorted((one, other) => compareDays(one.due, other.due))
    .map((agreement) => {
      const what: Run = { text: stepOf(reading, lens, agreement) }
      if (agreement.due === null) return { lines: [[what]] }
      const day = writeDate(agreement.due, locale)
      const isOver = agreement.due < today
      const when = isOver ? words.employer.stepOverdue(day) : words.employer.stepDue(day)
      return { lines: [[what, { text: ` (${when})`, strong: true, ...(isOver && { tone: 'warn' }) }]] }
    })
}

function stepOf({ canvas, locale, words }: Reading, lens: RoleLens, { text, ownerId }: Agreement): string {
  const short = shorten(text, longestText)
  if (ownerId === null || ownerId === lens.roleId) return short
  return words.employer.stepJoin(roleName(canvas, ownerId, locale, words), short)
}

function answerSteps({ canvas, locale, words }: Reading, lens: RoleLens): readonly ListItem[] {
  return lens.gives.needs
    .filter(({ answer, text, fromRoleId }) => answer === 'open' && text.trim() !== '' && fromRoleId !== null)
    .map(({ text, fromRoleId }) => ({
      lines: [
        [
          {
            text: words.employer.stepAnswer(
              roleName(canvas, fromRoleId ?? '', locale, words),
              shorten(text, longestText),
            ),
          },
        ],
      ],
    }))
}

/** What always helps, for who has nothing agreed yet. */
function otherSteps({ words }: Reading, lens: RoleLens): readonly ListItem[] {
  if (lens.chips.length === 0 && lens.leads.length === 0) return []
  const undated = lens.leads.some(({ until }) => until.trim() === '')
  return [
    ...(undated ? [words.employer.stepLead] : []),
    ...(lens.gets.needs.length === 0 ? [words.employer.stepAsk] : []),
  ].map((text) => ({ lines: [[{ text }]] }))
}
