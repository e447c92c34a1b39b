import type { Canvas } from '../canvas/canvas.ts'
import { shownPhases } from '../canvas/selectors.ts'
import { handoverId } from '../ids.ts'
import { leadStateOf } from '../lead/lead-state.ts'

/** Where the lead goes over from one phase to the next, and what is settled about it. */
export interface HandoverPlace {
  readonly id: string
  readonly fromPhaseId: string
  readonly toPhaseId: string
  readonly fromRoleIds: readonly string[]
  readonly toRoleIds: readonly string[]
  readonly moment: string
  readonly agreementId: string | null
  /** Whether anything was settled at all. */
  readonly recorded: boolean
}

/**
 * The handovers that the leads ask for [HA4]: between each two phases that follow each other
 * on the board, where both have a lead and these differ. A continuous phase runs alongside
 * the others, so that the road goes on past it; what is hidden is passed over [PH3].
 */
export function handoversOf(canvas: Canvas): readonly HandoverPlace[] {
  const road = shownPhases(canvas).filter((phase) => !phase.continuous)
  return road.slice(1).flatMap((to, index) => {
    const from = road[index]
    if (!from) return []
    const [fromRoleIds, toRoleIds] = [from, to].map((phase) =>
      leadStateOf(canvas, phase.id).leads.map(({ roleId }) => roleId),
    ) as [string[], string[]]
    if (fromRoleIds.length === 0 || toRoleIds.length === 0 || sameRoles(fromRoleIds, toRoleIds)) return []

    const id = handoverId(from.id, to.id)
    const record = canvas.handovers[id]
    return [
      {
        id,
        fromPhaseId: from.id,
        toPhaseId: to.id,
        fromRoleIds,
        toRoleIds,
        moment: record?.moment ?? '',
        agreementId: record?.agreementId ?? null,
        recorded: record !== undefined,
      },
    ]
  })
}

function sameRoles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((roleId) => other.includes(roleId))
}
