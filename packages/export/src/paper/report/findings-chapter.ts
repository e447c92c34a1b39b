import { findingsOf, tellFinding, type Finding } from '@praatplaat/model/findings'
import { lowerFirst } from '../../text/lower-first.ts'
import { listOf, paragraph } from '../compose.ts'
import type { Block, ListItem } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** What there is to talk over: what, why and what to do. What the group lets be stands apart, with its reason. */
export function findingsChapter(reading: Reading): readonly Block[] {
  const { canvas, today, words } = reading
  const { report } = words
  const findings = findingsOf(canvas, { today })
  const open = findings.filter(({ dismissed }) => dismissed === null)
  const setAside = findings.filter(({ dismissed }) => dismissed !== null)
  return [
    paragraph(open.length > 0 ? report.findingsMeaning : report.noFindings),
    ...listOf(
      open.map((finding) => tell(reading, finding)),
      true,
    ),
    ...(setAside.length > 0 ? [{ kind: 'subheading' as const, text: report.setAside }] : []),
    ...listOf(setAside.map((finding) => tellReason(reading, finding))),
  ]
}

function tell({ canvas, locale, words }: Reading, finding: Finding): ListItem {
  const { title, why, todo } = tellFinding(finding, canvas, locale)
  return {
    lines: [
      [{ text: title, strong: true }],
      [{ text: `${why} ` }, { text: words.report.todo, strong: true }, { text: lowerFirst(todo) }],
    ],
  }
}

function tellReason({ canvas, locale, words }: Reading, finding: Finding): ListItem {
  const { title } = tellFinding(finding, canvas, locale)
  const reason = finding.dismissed?.trim() ?? ''
  return {
    lines: [[{ text: title, strong: true }], ...(reason ? [[{ text: words.report.because(reason) }]] : [])],
  }
}
