import type { Agreement } from '../agreement/agreement.ts'
import type { Chip } from '../chip/chip.ts'
import { inOrder } from '../order/in-order.ts'
import type { Phase } from '../phase/phase.ts'
import type { Role } from '../role/role.ts'
import type { Canvas } from './canvas.ts'

/** The phases as they stand on the road. */
export function phasesInOrder(canvas: Canvas): readonly Phase[] {
  return inOrder(Object.values(canvas.phases))
}

/** The roles as they stand in the tray. */
export function rolesInOrder(canvas: Canvas): readonly Role[] {
  return inOrder(Object.values(canvas.roles))
}

/** The chips of a phase as they flow on the board. */
export function chipsOf(canvas: Canvas, phaseId: string): readonly Chip[] {
  return inOrder(Object.values(canvas.chips).filter((chip) => chip.phaseId === phaseId))
}

/** All agreements: those of the first phase first, those of no phase (or a phase that is gone) last. */
export function agreementsInOrder(canvas: Canvas): readonly Agreement[] {
  const phases = phasesInOrder(canvas)
  const placed = phases.flatMap((phase) => agreementsOf(canvas, phase.id))
  const loose = Object.values(canvas.agreements).filter(
    (agreement) => agreement.phaseId === null || !canvas.phases[agreement.phaseId],
  )
  return [...placed, ...inOrder(loose)]
}

/** The agreements of a phase. */
export function agreementsOf(canvas: Canvas, phaseId: string): readonly Agreement[] {
  return inOrder(Object.values(canvas.agreements).filter((agreement) => agreement.phaseId === phaseId))
}
