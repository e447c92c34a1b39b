import { resourcesInOrder, type Resource } from '@praatplaat/model'
import { compareDays } from '../../text/compare-days.ts'
import { roleName } from '../../text/role-name.ts'
import { shorten } from '../../text/shorten.ts'
import { writeDate } from '../../text/write-date.ts'
import { cell, missing, paragraph } from '../compose.ts'
import type { Block, Cell } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { resourceStatus } from '../resource-status.ts'

const mostMeans = 7
const longestText = 70
const telling: ReadonlySet<Resource['status']> = new Set(['ending', 'ended', 'short', 'missing', 'requested'])

/**
 * The means that end, lack or are waited for, the first to end first; the others are counted. What money of another
 * party is meant for, and how much it is, is theirs to tell: here it is called money, with its last day.
 */
export function meansTable(reading: Reading, municipality: ReadonlySet<string>): readonly Block[] {
  const { canvas, words } = reading
  const { memo } = words
  const all = resourcesInOrder(canvas)
  const told = all
    .filter(({ until, status }) => until !== null || telling.has(status))
    .toSorted((one, other) => compareDays(one.until, other.until))
  const shown = told.slice(0, mostMeans)
  const others = all.length - told.length
  const left = told.length - shown.length
  return [
    shown.length === 0
      ? paragraph(memo.noMeans)
      : {
          kind: 'table',
          caption: memo.means,
          rowHeader: true,
          columns: memo.meansColumns.map((title, index) => ({ title, share: [10, 6, 5, 6][index] ?? 5 })),
          rows: shown.map((resource) => meansRow(reading, resource, municipality)),
        },
    ...(left > 0 ? [paragraph(memo.andMore(left), { tone: 'muted' })] : []),
    ...(others > 0 ? [paragraph(memo.otherMeans(others))] : []),
  ]
}

function meansRow(reading: Reading, resource: Resource, municipality: ReadonlySet<string>): readonly Cell[] {
  const { canvas, locale, words } = reading
  const { text, kind, providerId, until } = resource
  return [
    cell(
      isOthersMoney(resource, municipality)
        ? words.memo.moneyOf
        : shorten(text, longestText) || words.means.kinds[kind],
      {
        strong: true,
      },
    ),
    providerId === null ? missing(words.means.anybody) : cell(roleName(canvas, providerId, locale, words)),
    resourceStatus(reading, resource),
    until === null ? missing(words.means.noEnd) : cell(writeDate(until, locale)),
  ]
}

/** Whether it is money of somebody else: their internal budget. */
export function isOthersMoney({ kind, providerId }: Resource, municipality: ReadonlySet<string>): boolean {
  return kind === 'money' && (providerId === null || !municipality.has(providerId))
}
