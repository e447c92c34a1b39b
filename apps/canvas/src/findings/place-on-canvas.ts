import { phaseRoleId, shownPhases, splitHandoverId, splitPhaseRoleId, type Canvas } from '@praatplaat/model'
import type { FindingPlace } from '@praatplaat/model/findings'

/** The phase that a place belongs to; `null` when that is none, or gone. */
export function phaseIdOf(place: FindingPlace, canvas: Canvas): string | null {
  const phaseId = saidPhaseId(place, canvas)
  return phaseId !== null && canvas.phases[phaseId] ? phaseId : null
}

function saidPhaseId({ kind, id }: FindingPlace, canvas: Canvas): string | null {
  switch (kind) {
    case 'phase':
      return id
    case 'chip':
      return splitPhaseRoleId(id)?.phaseId ?? null
    case 'handover':
      return splitHandoverId(id)?.fromPhaseId ?? null
    case 'need':
      return canvas.needs[id]?.phaseId ?? null
    case 'resource':
      return canvas.resources[id]?.phaseId ?? null
    case 'agreement':
      return canvas.agreements[id]?.phaseId ?? null
    case 'role':
    case 'canvas':
      return null
  }
}

/** The first chip of a role along the road; `null` when it stands nowhere. */
export function firstChipOf(roleId: string, canvas: Canvas): string | null {
  const places = shownPhases(canvas).map(({ id }) => phaseRoleId(id, roleId))
  return places.find((id) => id in canvas.chips) ?? null
}
