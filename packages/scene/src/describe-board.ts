import type { Canvas, Locale } from '@praatplaat/model'
import type { PhaseFacts } from './phase-facts.ts'
import { roleName } from './role-label.ts'
import { wordsIn } from './words/words-in.ts'

/** What the board says, in sentences: the alternative text of its picture. */
export function describeBoard(canvas: Canvas, phases: readonly PhaseFacts[], locale: Locale): string {
  const opening = wordsIn(locale).boardSummary(canvas.title.trim(), phases.length)
  return [opening, ...phases.map((facts) => describePhase(canvas, facts, locale))].join(' ')
}

/** What a card says, in one sentence. */
export function describePhase(canvas: Canvas, facts: PhaseFacts, locale: Locale): string {
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
