import * as v from 'valibot'
import { InvolvementSchema, type Involvement } from '../chip/involvement.ts'
import { Id } from '../ids.ts'
import { isJson } from '../json.ts'

/** What somebody thinks of one phase. */
export interface PhaseAnswer {
  /** The roles that should have the lead ("regie"), alphabetical; none when that was not answered. */
  readonly leads: readonly string[]
  /** How which role should take part; a role that is not in it should not. */
  readonly involvement: Readonly<Record<string, Involvement>>
}

/**
 * How one person sees it, before the group talks: of each phase who leads and who takes part how. It names no person,
 * only the role that they speak for [OV1].
 */
export interface OwnView {
  readonly roleId: string | null
  /** By phase; a phase that was not thought about is not in it. */
  readonly phases: Readonly<Record<string, PhaseAnswer>>
}

export const emptyView: OwnView = Object.freeze({ roleId: null, phases: {} })
export const noAnswer: PhaseAnswer = Object.freeze({ leads: [], involvement: {} })

/** No view says more than the largest canvas has phases, roles and claims for. */
export const [mostPhases, mostLeads] = [24, 8]
const mostRoles = 80

/**
 * Reads a view that somebody sent or kept. Each answer is read for itself, and what cannot be is left out [OV1].
 *
 * @returns `null` when it is no view at all.
 */
export function ownViewFrom(held: unknown): OwnView | null {
  if (!isJson(held) || !isRecord(held) || !isRecord(held['phases'])) return null
  const { roleId } = held
  return Object.freeze({
    roleId: v.is(Id, roleId) ? roleId : null,
    phases: readById(held['phases'], mostPhases, answerFrom),
  })
}

/** Whether a view says nothing. */
export function isEmptyView({ phases }: OwnView): boolean {
  return Object.values(phases).every(isNoAnswer)
}

/** Whether nothing was answered of a phase. */
export function isNoAnswer({ leads, involvement }: PhaseAnswer): boolean {
  return leads.length === 0 && Object.keys(involvement).length === 0
}

function answerFrom(held: unknown): PhaseAnswer | null {
  if (!isRecord(held)) return null
  const leads = Array.isArray(held['leads']) ? held['leads'].filter((id) => v.is(Id, id)) : []
  const involvement = isRecord(held['involvement']) ? held['involvement'] : {}
  const answer = {
    leads: [...new Set(leads)].toSorted().slice(0, mostLeads),
    involvement: readById(involvement, mostRoles, (value) => (v.is(InvolvementSchema, value) ? value : null)),
  }
  return isNoAnswer(answer) ? null : answer
}

function readById<T>(
  held: Readonly<Record<string, unknown>>,
  most: number,
  read: (value: unknown) => T | null,
): Readonly<Record<string, T>> {
  const entries = Object.entries(held).flatMap(([id, value]) => {
    const found = v.is(Id, id) ? read(value) : null
    return found === null ? [] : [[id, found] as const]
  })
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, most))
}

function isRecord(held: unknown): held is Readonly<Record<string, unknown>> {
  return typeof held === 'object' && held !== null && !Array.isArray(held)
}
