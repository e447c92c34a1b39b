import { listedKinds } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import type { Brought, BroughtRecord } from './bring-from-table.ts'

/**
 * The roles of a plan [MG3]: those of the base, and of the other tables those that are part of what they bring. Each
 * is as at the first table that has it; one that the base hides and that another table uses is shown.
 */
export function rolesBrought(brought: readonly Brought[]): readonly BroughtRecord[] {
  const roles = new Map<unknown, BroughtRecord>()
  for (const { isBase, roles: own, records } of brought) {
    const used = new Set(
      listedKinds.flatMap((kind) =>
        (records.get(kind) ?? []).flatMap((record) =>
          referencesOf(kind, record).flatMap((reference) => (reference.kind === 'roles' ? reference.id : [])),
        ),
      ),
    )
    for (const role of own) {
      const id = String(role['id'])
      const before = roles.get(id)
      if (!before && (isBase || used.has(id))) roles.set(id, role)
      else if (before && used.has(id))
        roles.set(id, { ...before, hidden: before['hidden'] && role['hidden'] })
    }
  }
  return [...roles.values()]
}
