import { canvasFileToJson } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'

const chips = 150
const agreements = 200

/** A praatplaat.json with 150 chips and 200 agreements: fuller than any table was ever seen. */
export function fullCanvas(): unknown {
  const file = instantiateTemplate('isoleerder-rotterdam', 'nl')!
  const [role] = file.roles
  const [chip] = file.chips
  const [agreement] = file.agreements
  const roles = Array.from({ length: Math.ceil(chips / file.phases.length) }, (_, index) => ({
    ...role!,
    id: `role-${index}`,
    label: { nl: `Partij ${index + 1}`, en: `Party ${index + 1}` },
  }))
  const standing = roles.flatMap(({ id }) =>
    file.phases.map((phase) => ({ ...chip!, id: `${phase.id}.${id}`, phaseId: phase.id, roleId: id })),
  )
  return canvasFileToJson({
    ...file,
    roles: [...file.roles, ...roles],
    chips: standing.slice(0, chips),
    agreements: Array.from({ length: agreements }, (_, index) => ({
      ...agreement!,
      id: `agreement-${index}`,
      phaseId: file.phases[index % file.phases.length]!.id,
    })),
  })
}
