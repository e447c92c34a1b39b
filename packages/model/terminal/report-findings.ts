import type { Canvas } from '../src/canvas/canvas.ts'
import { shownPhases } from '../src/canvas/selectors.ts'
import { findingsOf, moneyTest, tellFinding, type Finding } from '../src/findings/index.ts'
import { leadsOf } from '../src/lead/lead-state.ts'
import { say, type Locale } from '../src/words.ts'

interface ReportWords {
  findings(count: number, day: string): string
  readonly lead: string
  readonly setAside: string
  readonly temporary: string
}

const words: Readonly<Record<Locale, ReportWords>> = {
  nl: {
    findings: (count, day) => `${count} ${count === 1 ? 'bevinding' : 'bevindingen'} op ${day}`,
    lead: 'Regie',
    setAside: 'opzijgelegd',
    temporary: 'Tijdelijke middelen',
  },
  en: {
    findings: (count, day) => `${count} ${count === 1 ? 'finding' : 'findings'} on ${day}`,
    lead: 'Lead (regie)',
    setAside: 'set aside',
    temporary: 'Temporary resources',
  },
}

/** The findings of a canvas as one reads them on a terminal. */
export function reportFindings(
  canvas: Canvas,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): string {
  const says = words[locale]
  const findings = findingsOf(canvas, { today })
  const open = findings.filter(({ dismissed }) => dismissed === null).length
  const leads = shownPhases(canvas).map(
    ({ id }) =>
      leadsOf(canvas, id)
        .map(({ roleId }) => codeOf(canvas, roleId, locale))
        .join('/') || '–',
  )
  const means = moneyTest(canvas).temporary.map((id) => canvas.resources[id]?.text ?? id)
  return [
    `${canvas.title}: ${says.findings(open, today)}`,
    `  ${says.lead}: ${leads.join(' · ')}`,
    ...(means.length > 0 ? [`  ${says.temporary}: ${means.join(', ')}`] : []),
    ...findings.map((finding, at) => `\n${paragraphOf(finding, at + 1, canvas, locale)}`),
  ].join('\n')
}

function paragraphOf(finding: Finding, number: number, canvas: Canvas, locale: Locale): string {
  const { title, why, todo } = tellFinding(finding, canvas, locale)
  const aside = finding.dismissed === null ? [] : [`(${words[locale].setAside}: ${finding.dismissed})`]
  const lines = [why, `→ ${todo}`, ...aside]
  return [
    `  ${String(number).padStart(2)}. ${title}  [${finding.code}]`,
    ...lines.map((line) => `      ${line}`),
  ].join('\n')
}

function codeOf(canvas: Canvas, roleId: string, locale: Locale): string {
  const role = canvas.roles[roleId]
  return role ? role.code || say(role.label, locale).replaceAll('\u00AD', '') : '?'
}
