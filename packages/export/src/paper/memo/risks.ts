import { findingsOf, tellFinding, type FindingCode } from '@praatplaat/model/findings'
import { listOf, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

const mostRisks = 6

/** What a municipality should lie awake of, the worst first. What the group has yet to fill in is no risk. */
const told: readonly FindingCode[] = [
  'loses-doers',
  'lead-contested',
  'agreement-stuck',
  'resource-short',
  'resource-missing',
  'lead-empty',
  'match-without-aftercare',
  'no-contact-on-the-work-floor',
  'employer-absent-at-start',
  'agreement-overdue',
  'handover-without-agreement',
  'phase-without-agreement',
  'owner-overloaded',
]

/** The risks, as findings say them, without those of which money of others would be quoted. */
export function risks(reading: Reading): readonly Block[] {
  const { canvas, locale, today, words } = reading
  const { memo } = words
  const found = findingsOf(canvas, { today })
    .filter(({ dismissed, code }) => dismissed === null && told.includes(code))
    .filter(({ facts }) => canvas.resources[String(facts['resourceId'] ?? '')]?.kind !== 'money')
    .toSorted((one, other) => told.indexOf(one.code) - told.indexOf(other.code))
  if (found.length === 0) return [paragraph(memo.noRisks)]
  const left = found.length - mostRisks
  return [
    ...listOf(
      found.slice(0, mostRisks).map((finding) => {
        const { title, why } = tellFinding(finding, canvas, locale)
        return { lines: [[{ text: `${title}. `, strong: true }, { text: why }]] }
      }),
    ),
    ...(left > 0 ? [paragraph(memo.andMore(left), { tone: 'muted' })] : []),
  ]
}
