import { handoversOf, resourcesOf, type Canvas, type Locale } from '@praatplaat/model'
import { handoverLabel } from './handovers/layout-handovers.ts'
import { needLabel, shownNeeds } from './needs/layout-needs.ts'
import { noteLabel, shownNotes } from './notes/layout-notes.ts'
import type { PhaseFacts } from './phase-facts.ts'
import { resourceLabel } from './resources/resource-label.ts'
import { roleName } from './role-label.ts'
import { wordsIn } from './words/words-in.ts'

/** What the board says, in sentences: the alternative text of its picture. */
export function describeBoard(canvas: Canvas, phases: readonly PhaseFacts[], locale: Locale): string {
  const words = wordsIn(locale)
  const programme = resourcesOf(canvas, null).map((resource) => resourceLabel(canvas, resource, locale))
  const handovers = handoversOf(canvas).map(
    (handover) => `${handoverLabel(canvas, handover, phases, locale)}.`,
  )
  return [
    words.boardSummary(canvas.title.trim(), phases.length),
    ...phases.map((facts) => describePhase(canvas, facts, locale)),
    ...(programme.length > 0 ? [words.resourcesTold('programme', programme)] : []),
    ...handovers,
    ...sentences(shownNeeds(canvas, phases, 'all').map((need) => needLabel(canvas, need, phases, locale))),
    ...sentences(shownNotes(canvas, phases).map((note) => noteLabel(canvas, note, phases, locale))),
  ].join(' ')
}

/** Texts of the group may end as they like; a sentence ends in a stop. */
function sentences(texts: readonly string[]): readonly string[] {
  return texts.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`))
}

/** What a card says: its numbers, and each of its resources. */
export function describePhase(canvas: Canvas, facts: PhaseFacts, locale: Locale): string {
  const summary = phaseLabel(canvas, facts, locale)
  const resources = facts.resources.map((resource) => resourceLabel(canvas, resource, locale))
  if (resources.length === 0) return summary
  return `${summary} ${wordsIn(locale).resourcesTold('phase', resources)}`
}

/** What a card is called, in one sentence. */
export function phaseLabel(canvas: Canvas, facts: PhaseFacts, locale: Locale): string {
  const words = wordsIn(locale)
  const names = facts.lead.leads.map((claim) => roleName(canvas, claim.roleId, locale))
  return words.phaseSummary({
    phase: facts.name,
    lead: words.leadSummary(facts.lead.kind, names),
    chips: facts.chips.length,
    agreements: facts.agreements,
    resources: facts.resources.length,
    continuous: facts.continuous,
  })
}
