import type { Canvas } from '../canvas/canvas.ts'
import { shownRoles } from '../canvas/selectors.ts'
import type { Role } from '../role/role.ts'

/** Parties that a check asks for, by the id that the templates give them and by what a group would call them. */
const knownAs = {
  employer: /^(werkgever|employer)\b/i,
  participant: /^(deelnemer|participant)\b/i,
  buddy: /^(buddy|maatje)\b/i,
  'workplace-trainer': /^(praktijkopleider|leermeester|workplace trainer)\b/i,
} as const
export type Party = keyof typeof knownAs

/** The roles that are such a party, "Werkgever B" included. A canvas without any is not asked for one [FN5]. */
export function rolesOfParty(canvas: Canvas, ...parties: readonly Party[]): ReadonlySet<string> {
  const roles = shownRoles(canvas).filter((role) => parties.some((party) => isParty(role, party)))
  return new Set(roles.map(({ id }) => id))
}

function isParty({ id, label }: Role, party: Party): boolean {
  const called = typeof label === 'string' ? [label] : Object.values(label)
  return id === party || called.some((name) => knownAs[party].test(name.replaceAll('\u00AD', '')))
}
