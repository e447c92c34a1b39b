import { say, type Phase } from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import type { Reading } from '../reading.ts'

/** A phase in plain words: ours for one of the template, the group's own title for one that they named. */
export function plainPhase(
  { locale, words }: Reading,
  phase: Phase,
  number: number,
): { readonly title: string; readonly text: string } {
  // Words of a template come in every language; once the group rewrites them they are one text.
  const known = typeof phase.title === 'string' ? undefined : words.participant.phases[phase.id]
  const title = say(phase.title, locale).trim() || words.untitledPhase(number)
  return known ?? { title, text: '' }
}

/** A role in plain words: ours for one of the template, whatever the group calls it, for that may be somebody's name. */
export function plainRole(
  { canvas, locale, words }: Reading,
  roleId: string,
): { readonly name: string; readonly text: string; readonly known: boolean } {
  const { roles, otherRole } = words.participant
  const known = Object.hasOwn(roles, roleId) ? roles[roleId] : undefined
  return known
    ? { ...known, known: true }
    : { name: roleName(canvas, roleId, locale, words), text: otherRole, known: false }
}
