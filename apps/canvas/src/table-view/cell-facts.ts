import {
  agreementsOf,
  leadStateOf,
  needsOf,
  phaseRoleId,
  resourcesOf,
  type Canvas,
  type Involvement,
  type LeadState,
} from '@praatplaat/model'

/** What stands in a cell of the table: how a role takes part in a phase, and how much belongs to it there. */
export interface CellFacts {
  readonly involvement: Involvement | null
  /** `null` when the role does not claim the lead; otherwise how the phase's lead stands. */
  readonly lead: Exclude<LeadState['kind'], 'empty'> | null
  /** What the role brings in for this phase. */
  readonly resources: number
  /** What the role needs of others in this phase. */
  readonly needs: number
  /** Agreements of this phase that the role owns or works on. */
  readonly agreements: number
}

export function cellFacts(canvas: Canvas, phaseId: string, roleId: string): CellFacts {
  const id = phaseRoleId(phaseId, roleId)
  const { kind } = leadStateOf(canvas, phaseId)
  return {
    involvement: canvas.chips[id]?.involvement ?? null,
    lead: id in canvas.leads && kind !== 'empty' ? kind : null,
    resources: resourcesOf(canvas, phaseId).filter(({ providerId }) => providerId === roleId).length,
    needs: needsOf(canvas, phaseId).filter(({ fromRoleId }) => fromRoleId === roleId).length,
    agreements: agreementsOf(canvas, phaseId).filter(
      ({ ownerId, partnerIds }) => ownerId === roleId || partnerIds.includes(roleId),
    ).length,
  }
}

/** The rows of the table: the roles, and those that are gone and still have a chip or a claim somewhere [SC11]. */
export function rowRoleIds(canvas: Canvas, roleIds: readonly string[]): readonly string[] {
  const standing = [...Object.values(canvas.chips), ...Object.values(canvas.leads)].map(
    ({ roleId }) => roleId,
  )
  const gone = standing.filter((roleId) => !(roleId in canvas.roles))
  return [...roleIds, ...new Set(gone)]
}
