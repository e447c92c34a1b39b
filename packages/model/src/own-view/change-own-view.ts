import type { Involvement } from '../chip/involvement.ts'
import { isNoAnswer, mostLeads, noAnswer, type OwnView, type PhaseAnswer } from './own-view.ts'

/** What a view says of a phase. */
export function answerOf(view: OwnView, phaseId: string): PhaseAnswer {
  return Object.hasOwn(view.phases, phaseId) ? view.phases[phaseId]! : noAnswer
}

/** Says how a role should take part in a phase; with `null`, that it should not. */
export function answerInvolvement(
  view: OwnView,
  phaseId: string,
  roleId: string,
  involvement: Involvement | null,
): OwnView {
  const answer = answerOf(view, phaseId)
  const others = Object.entries(answer.involvement).filter(([id]) => id !== roleId)
  const entries = involvement === null ? others : [...others, [roleId, involvement] as const]
  return withAnswer(view, phaseId, { ...answer, involvement: Object.fromEntries(entries.toSorted(byId)) })
}

/** Says that a role should have the lead of a phase, or no longer. Several can: then it is shared. */
export function answerLead(view: OwnView, phaseId: string, roleId: string, leads: boolean): OwnView {
  const answer = answerOf(view, phaseId)
  const others = answer.leads.filter((id) => id !== roleId)
  const wanted = leads ? [...others, roleId].toSorted() : others
  return wanted.length > mostLeads ? view : withAnswer(view, phaseId, { ...answer, leads: wanted })
}

/** An answer that says nothing is no answer: the phase counts as not thought about. */
function withAnswer(view: OwnView, phaseId: string, answer: PhaseAnswer): OwnView {
  const others = Object.entries(view.phases).filter(([id]) => id !== phaseId)
  const entries = isNoAnswer(answer) ? others : [...others, [phaseId, answer] as const]
  return { ...view, phases: Object.fromEntries(entries.toSorted(byId)) }
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
