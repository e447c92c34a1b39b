import {
  agreementsInOrder,
  needsInOrder,
  questionsInOrder,
  resourcesInOrder,
  type Resource,
} from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { lowerFirst } from '../../text/lower-first.ts'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { bullets, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** A memo is read in two pages: so many points, of so many characters each. */
const mostPoints = 7
const longestQuote = 110
const running: ReadonlySet<Resource['status']> = new Set(['ending', 'ended', 'short', 'missing'])

/** What the municipality is asked to decide: what waits for its yes, its answer, its money. */
export function decisionAsked(reading: Reading, municipality: ReadonlySet<string>): readonly Block[] {
  const { memo } = reading.words
  const points = [
    ...proposals(reading, municipality),
    ...unanswered(reading, municipality),
    ...endingMeans(reading, municipality),
    ...questions(reading),
  ]
  if (points.length === 0) return [paragraph(memo.noDecision)]
  const left = points.length - mostPoints
  return [
    paragraph(memo.decisionAsked),
    ...bullets(points.slice(0, mostPoints)),
    ...(left > 0 ? [paragraph(memo.andMore(left), { tone: 'muted' })] : []),
  ]
}

function proposals({ canvas, locale, words }: Reading, municipality: ReadonlySet<string>): readonly string[] {
  return agreementsInOrder(canvas)
    .filter(
      ({ status, text, ownerId, partnerIds }) =>
        status === 'proposed' &&
        text.trim() !== '' &&
        [ownerId, ...partnerIds].some((id) => id !== null && municipality.has(id)),
    )
    .map(({ text, due }) =>
      words.memo.decideProposal(
        shorten(withoutStop(text), longestQuote),
        due === null ? '' : writeDate(due, locale),
      ),
    )
}

function unanswered(
  { canvas, locale, words }: Reading,
  municipality: ReadonlySet<string>,
): readonly string[] {
  return needsInOrder(canvas)
    .filter(
      ({ toRoleId, answer, agreementId, text }) =>
        toRoleId !== null &&
        municipality.has(toRoleId) &&
        answer === 'open' &&
        agreementId === null &&
        text.trim() !== '',
    )
    .map(({ fromRoleId, text }) =>
      words.memo.decideNeed(
        fromRoleId === null ? words.means.anybody : roleName(canvas, fromRoleId, locale, words),
        shorten(withoutStop(text), longestQuote),
      ),
    )
}

function endingMeans(
  { canvas, locale, words }: Reading,
  municipality: ReadonlySet<string>,
): readonly string[] {
  const { means, memo } = words
  return resourcesInOrder(canvas)
    .filter(
      ({ providerId, until, status, text }) =>
        providerId !== null &&
        municipality.has(providerId) &&
        text.trim() !== '' &&
        (until !== null || running.has(status)),
    )
    .map(({ text, until, status, shortBy }) => {
      const stands =
        status === 'short' && shortBy ? means.hoursShort(shortBy) : status && means.statuses[status]
      const what = until === null ? stands : means.until(writeDate(until, locale))
      return memo.decideMeans(`‘${shorten(withoutStop(text), longestQuote)}’`, lowerFirst(what ?? ''))
    })
}

function questions({ canvas, words }: Reading): readonly string[] {
  return questionsInOrder(canvas)
    .filter(({ settled, text }) => !settled && text.trim() !== '')
    .map(({ text }) => words.memo.decideQuestion(shorten(text, longestQuote)))
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;,]+$/, '')
}
