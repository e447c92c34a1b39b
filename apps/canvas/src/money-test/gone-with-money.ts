import { phaseRoleId } from '@praatplaat/model'
import type { MoneyTest } from '@praatplaat/model/findings'
import type { Box } from '@praatplaat/scene'

/** Says of a box whether it is gone when the temporary money has ended: what was brought in, and who was paid by it [MT1] [MT2]. */
export function goneWithMoney({ temporary, phases }: MoneyTest): (box: Box) => boolean {
  const resources = new Set(temporary)
  const chips = new Set(
    phases.flatMap(({ phaseId, lostDoerIds }) => lostDoerIds.map((roleId) => phaseRoleId(phaseId, roleId))),
  )
  return (box) =>
    (box.kind === 'resource' && resources.has(box.resourceId)) ||
    (box.kind === 'chip' && chips.has(box.chipId))
}
