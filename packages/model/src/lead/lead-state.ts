import type { Canvas } from '../canvas/canvas.ts'
import { compareOrder, type Ordered } from '../order/in-order.ts'
import type { Lead } from './lead.ts'

/** How the lead of a phase stands. The sources never say "exactly one", so neither do we. */
export interface LeadState {
  readonly kind: 'empty' | 'clear' | 'contested' | 'shared'
  /** The claims, in the order of the roles. */
  readonly leads: readonly Lead[]
}

/**
 * Reads the claims to a phase's lead as the table should see them [LE2]: none is
 * empty, one is clear, several are contested, and several that each say why are
 * shared: the group settled that on purpose. The claims of hidden roles do not count [PH3].
 */
export function leadStateOf(canvas: Canvas, phaseId: string): LeadState {
  const leads = leadsOf(canvas, phaseId).filter(({ roleId }) => canvas.roles[roleId]?.hidden !== true)
  if (leads.length === 0) return { kind: 'empty', leads }
  if (leads.length === 1) return { kind: 'clear', leads }
  return { kind: leads.every((lead) => lead.reason.trim() !== '') ? 'shared' : 'contested', leads }
}

/** The claims to the lead of a phase, in the order of the roles; those of hidden roles too. */
export function leadsOf(canvas: Canvas, phaseId: string): readonly Lead[] {
  return Object.values(canvas.leads)
    .filter((lead) => lead.phaseId === phaseId)
    .toSorted((a, b) => compareOrder(roleOrGone(canvas, a.roleId), roleOrGone(canvas, b.roleId)))
}

/** A role that is gone has no place in the order any more and stands last. */
function roleOrGone(canvas: Canvas, roleId: string): Ordered {
  return canvas.roles[roleId] ?? { id: roleId, order: '' }
}
