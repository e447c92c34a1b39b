import { say, shownRoles, type Canvas, type Role } from '@praatplaat/model'

const knownIds: ReadonlySet<string> = new Set(['case-manager', 'coordinator'])
const knownAs = /^(gemeente|klantmanager|regisseur|municipal|case manager|coordinator)/i

/** The roles that speak for the municipality, by the id that the templates give them or by what the group calls them. */
export function municipalRoles(canvas: Canvas): readonly Role[] {
  return shownRoles(canvas).filter(
    ({ id, label, name }) =>
      knownIds.has(id) ||
      [label, name].some((words) => knownAs.test(say(words, 'nl')) || knownAs.test(say(words, 'en'))),
  )
}
