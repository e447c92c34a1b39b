import type { Canvas } from '../canvas/canvas.ts'
import { agreementsInOrder, chipsOf, questionsInOrder, shownPhases, shownRoles } from '../canvas/selectors.ts'
import { phaseRoleId } from '../ids.ts'
import { leadsOf } from '../lead/lead-state.ts'
import type { SubjectAtAll } from '../workshop/workshop.ts'
import { mostItems, type VoteItem } from './vote.ts'

/** What a vote at one table is about: its agreements, its open questions, or the claims to lead a phase, by its id. */
export type Subject = 'agreements' | 'questions' | `lead:${string}`

/** What there is to put dots on. */
export function itemsToVoteOn(canvas: Canvas, subject: Subject): readonly VoteItem[] {
  if (subject === 'agreements') {
    return agreementsInOrder(canvas)
      .filter(({ status, text }) => status !== 'dropped' && text.trim() !== '')
      .map(({ id }) => ({ kind: 'agreement', id }))
  }
  if (subject === 'questions') {
    return questionsInOrder(canvas)
      .filter(({ settled, text }) => !settled && text.trim() !== '')
      .map(({ id }) => ({ kind: 'question', id }))
  }
  return leadsOf(canvas, subject.slice('lead:'.length))
    .filter(({ roleId }) => canvas.roles[roleId]?.hidden === false)
    .map(({ id }) => ({ kind: 'lead', id }))
}

/**
 * What there is to put dots on at one table, in a vote that is held at all of them: the agreements or open questions of that
 * table; or, on who is to lead a phase, every role that stands in it there or wants to lead it [WS10].
 */
export function itemsAtTable(canvas: Canvas, about: SubjectAtAll): readonly VoteItem[] {
  if (typeof about === 'string') return itemsToVoteOn(canvas, about).slice(0, mostItems)
  const phaseId = shownPhases(canvas)[about.phase - 1]?.id
  if (phaseId === undefined) return []
  const inIt = new Set([...chipsOf(canvas, phaseId), ...leadsOf(canvas, phaseId)].map(({ roleId }) => roleId))
  return shownRoles(canvas)
    .filter(({ id }) => inIt.has(id))
    .slice(0, mostItems)
    .map(({ id }) => ({ kind: 'lead', id: phaseRoleId(phaseId, id) }))
}
