import type { Canvas } from '../canvas/canvas.ts'
import { shownPhases, shownRoles } from '../canvas/selectors.ts'
import type { Involvement } from '../chip/involvement.ts'
import { answerOf } from './change-own-view.ts'
import type { PhaseAnswer } from './own-view.ts'
import type { ShownView } from './own-view-round.ts'

/** An answer, and who gave it. */
export interface GivenAnswer<T> {
  readonly answer: T
  /** The ids of the views, alphabetical. */
  readonly by: readonly string[]
}

/** How the views see one role in a phase; `null` is "not". */
export interface RoleTalk {
  readonly roleId: string
  readonly answers: readonly GivenAnswer<Involvement | null>[]
  readonly difference: number
}

/** What there is to talk over of one phase. */
export interface PhaseTalk {
  readonly phaseId: string
  /** Who said anything of it: views that are silent neither agree nor differ. */
  readonly by: readonly string[]
  /** Who should have the lead: a role, or several together. Most said first. */
  readonly leads: readonly GivenAnswer<readonly string[]>[]
  readonly leadDifference: number
  /** Roles that somebody wants there; those on which people differ most first. */
  readonly roles: readonly RoleTalk[]
  /** From 0, when all say the same, to 1. */
  readonly difference: number
}

/** The lead is what a table comes to settle, so it counts as much as all roles together, twice. */
const weightOfLead = 2

/**
 * Where the views differ, phase by phase: the agenda for the talk, most different first and then in the order of the road
 * [OV6]. How different is the share of pairs of people who say something else. What is hidden or gone is left out.
 */
export function talkOfViews(canvas: Canvas, views: readonly ShownView[]): readonly PhaseTalk[] {
  const roleIds = shownRoles(canvas).map(({ id }) => id)
  return shownPhases(canvas)
    .map(({ id }) => talkOfPhase(id, roleIds, views))
    .toSorted((a, b) => b.difference - a.difference || Number(b.by.length > 1) - Number(a.by.length > 1))
}

/** Whether a phase has something to compare. */
export function isCompared({ by }: PhaseTalk): boolean {
  return by.length > 1
}

interface Said {
  readonly id: string
  readonly answer: PhaseAnswer
}

function talkOfPhase(phaseId: string, roleIds: readonly string[], views: readonly ShownView[]): PhaseTalk {
  const said = views
    .map(({ id, view }) => ({ id, answer: onlyRoles(answerOf(view, phaseId), roleIds) }))
    .filter(({ answer }) => answer.leads.length > 0 || Object.keys(answer.involvement).length > 0)
  const leads = gather(
    said.filter(({ answer }) => answer.leads.length > 0),
    ({ leads: named }) => named,
  )
  const spoke = said.filter(({ answer }) => Object.keys(answer.involvement).length > 0)
  const roles = roleIds
    .filter((roleId) => spoke.some(({ answer }) => roleId in answer.involvement))
    .map((roleId) => talkOfRole(roleId, spoke))
    .toSorted((a, b) => b.difference - a.difference)
  const leadDifference = differing(leads)
  const ofRoles = roles.reduce((sum, { difference }) => sum + difference, 0) / Math.max(1, roles.length)
  return {
    phaseId,
    by: said.map(({ id }) => id).toSorted(),
    leads,
    leadDifference,
    roles,
    difference: (weightOfLead * leadDifference + ofRoles) / (weightOfLead + 1),
  }
}

function talkOfRole(roleId: string, spoke: readonly Said[]): RoleTalk {
  const answers = gather(spoke, ({ involvement }) => involvement[roleId] ?? null)
  return { roleId, answers, difference: differing(answers) }
}

function onlyRoles({ leads, involvement }: PhaseAnswer, roleIds: readonly string[]): PhaseAnswer {
  return {
    leads: roleIds.filter((id) => leads.includes(id)),
    involvement: Object.fromEntries(Object.entries(involvement).filter(([id]) => roleIds.includes(id))),
  }
}

/** The different answers with who gave them: the one that most gave first, then as they are written. */
function gather<T>(said: readonly Said[], read: (answer: PhaseAnswer) => T): readonly GivenAnswer<T>[] {
  const given = new Map<string, { answer: T; by: string[] }>()
  for (const { id, answer } of said) {
    const found = read(answer)
    const name = JSON.stringify(found)
    const entry = given.get(name) ?? { answer: found, by: [] }
    given.set(name, entry)
    entry.by.push(id)
  }
  return [...given]
    .toSorted(([a, one], [b, other]) => other.by.length - one.by.length || (a < b ? -1 : 1))
    .map(([, { answer, by }]) => ({ answer, by: by.toSorted() }))
}

/** The share of pairs who gave different answers; 0 where there is no pair. */
function differing(answers: readonly GivenAnswer<unknown>[]): number {
  const counts = answers.map(({ by }) => by.length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all < 2) return 0
  const same = counts.reduce((sum, count) => sum + count * (count - 1), 0)
  return 1 - same / (all * (all - 1))
}
