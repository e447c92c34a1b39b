import type { Canvas } from '../canvas/canvas.ts'
import { agreementsInOrder, shownPhases, shownRoles } from '../canvas/selectors.ts'
import type { Involvement } from '../chip/involvement.ts'
import { isInSight } from '../findings/what-is-begun.ts'
import { phaseRoleId } from '../ids.ts'
import { leadStateOf, type LeadState } from '../lead/lead-state.ts'
import type { Phase } from '../phase/phase.ts'
import type { Role } from '../role/role.ts'

/** What a role does in a phase. The lead is a layer of its own: a role can lead without a chip [LE1]. */
export interface MatrixCell {
  readonly involvement: Involvement | null
  /** `null` when this role does not claim the lead; otherwise how the phase's lead stands. */
  readonly lead: Exclude<LeadState['kind'], 'empty'> | null
}

export interface MatrixRow {
  readonly role: Role
  /** One cell per phase, in the order of {@link Matrix.phases}. */
  readonly cells: readonly MatrixCell[]
}

/** Who does what: a row per role, a column per phase. */
export interface Matrix {
  readonly phases: readonly Phase[]
  readonly rows: readonly MatrixRow[]
}

/**
 * Reads the canvas as a table of roles by phases. It has the roles that take part: they
 * stand in a phase, claim a lead, or own or help with an agreement. A chip whose phase
 * or role is gone, or is hidden [PH3], has no place in it.
 */
export function matrixOf(canvas: Canvas): Matrix {
  const phases = shownPhases(canvas)
  const leadKinds = new Map(phases.map((phase) => [phase.id, leadStateOf(canvas, phase.id).kind]))
  const withAgreement = rolesWithAgreement(canvas)

  const rows = shownRoles(canvas).flatMap((role) => {
    const cells = phases.map((phase) => cellOf(canvas, leadKinds.get(phase.id), phase.id, role.id))
    const takesPart = withAgreement.has(role.id) || cells.some((cell) => cell.involvement ?? cell.lead)
    return takesPart ? [{ role, cells }] : []
  })
  return { phases, rows }
}

function cellOf(
  canvas: Canvas,
  leadKind: LeadState['kind'] | undefined,
  phaseId: string,
  roleId: string,
): MatrixCell {
  const id = phaseRoleId(phaseId, roleId)
  const leads = leadKind !== undefined && leadKind !== 'empty' && id in canvas.leads
  return { involvement: canvas.chips[id]?.involvement ?? null, lead: leads ? leadKind : null }
}

function rolesWithAgreement(canvas: Canvas): ReadonlySet<string> {
  return new Set(
    agreementsInOrder(canvas)
      .filter(({ phaseId }) => isInSight(canvas, phaseId))
      .flatMap(({ ownerId, partnerIds }) => (ownerId === null ? partnerIds : [ownerId, ...partnerIds])),
  )
}
