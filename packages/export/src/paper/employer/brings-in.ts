import type { RoleLens } from '@praatplaat/model/findings'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { listOf, paragraph } from '../compose.ts'
import type { Block, ListItem } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { longestText } from './one-page.ts'

const mostMeans = 5

/** What this employer itself brings in and pays, how that stands, and its last day. */
export function bringsIn(reading: Reading, lens: RoleLens): readonly Block[] {
  const { employer } = reading.words
  const own = lens.gives.resources.filter(({ text }) => text.trim() !== '')
  if (own.length === 0) return [paragraph(employer.nothingToPay)]
  const left = own.length - mostMeans
  return [
    ...listOf(own.slice(0, mostMeans).map((resource) => line(reading, resource))),
    ...(left > 0 ? [paragraph(employer.andMore(left), { tone: 'muted' })] : []),
  ]
}

function line(
  { locale, words }: Reading,
  { kind, text, status, until }: RoleLens['gives']['resources'][number],
): ListItem {
  const { means } = words
  const facts = [
    ...(status === null ? [] : [means.statuses[status].toLowerCase()]),
    ...(until === null ? [] : [means.until(writeDate(until, locale))]),
  ]
  return {
    lines: [
      [
        { text: `${means.kinds[kind]}: `, strong: true },
        { text: shorten(text, longestText) },
        ...(facts.length > 0 ? [{ text: ` (${facts.join(', ')})`, tone: 'muted' as const }] : []),
      ],
    ],
  }
}
