import * as v from 'valibot'

/**
 * The shape of every id in a document: it can stand in a URL, in a file and in a
 * document key. `/` and `.` are left out because keys are composed with them, and
 * `__proto__` because it is no ordinary key of an object [DO1].
 */
const idShape = /^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/
export const Id = v.pipe(v.string(), v.regex(idShape, 'id'))

export function isId(candidate: string): boolean {
  return idShape.test(candidate)
}

export type PhaseId = string
export type RoleId = string

/**
 * The identity of whatever joins a role to a phase: a chip, or a claim to the lead.
 *
 * The key is the identity [CH1]: two people who place the same role in the same
 * phase at once write the same key, so the merge has one chip and not two.
 */
export function phaseRoleId(phaseId: PhaseId, roleId: RoleId): string {
  return `${phaseId}.${roleId}`
}

/** The identity of what is settled between two phases: whoever settles it first, it is one handover [HA1]. */
export function handoverId(fromPhaseId: PhaseId, toPhaseId: PhaseId): string {
  return `${fromPhaseId}.${toPhaseId}`
}

/** Takes the id of a handover apart; `null` for a key that is no such id. */
export function splitHandoverId(id: string): { fromPhaseId: PhaseId; toPhaseId: PhaseId } | null {
  const parts = splitPhaseRoleId(id)
  return parts && { fromPhaseId: parts.phaseId, toPhaseId: parts.roleId }
}

/** The identity of a finding, and of its dismissal: what was found, and about what. */
export function findingId(code: string, subject: string): string {
  return `${code}.${subject}`
}

/** Takes the id of a finding apart; `null` for a key that is no such id. What it is about may be a joined id itself. */
export function splitFindingId(id: string): { code: string; subject: string } | null {
  const [code, ...subject] = id.split('.')
  if (code === undefined || subject.length === 0 || subject.length > 3) return null
  return [code, ...subject].every(isId) ? { code, subject: subject.join('.') } : null
}

/** Takes the id of a chip or claim apart; `null` for a key that is no such id. */
export function splitPhaseRoleId(id: string): { phaseId: PhaseId; roleId: RoleId } | null {
  const [phaseId, roleId, ...rest] = id.split('.')
  if (phaseId === undefined || roleId === undefined || rest.length > 0) return null
  return isId(phaseId) && isId(roleId) ? { phaseId, roleId } : null
}
