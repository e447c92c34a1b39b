import type { Canvas } from '../canvas/canvas.ts'

/** Whether anything on the canvas refers to a phase: then it can be hidden and not removed [PH7]. */
export function isPhaseInUse(canvas: Canvas, phaseId: string): boolean {
  const { chips, leads, agreements, needs, resources, questions } = canvas
  const standing = [chips, leads, agreements, needs, resources, questions].flatMap(
    (records): readonly { readonly phaseId: string | null }[] => Object.values(records),
  )
  return (
    standing.some((record) => record.phaseId === phaseId) ||
    Object.values(canvas.handovers).some((handover) =>
      [handover.fromPhaseId, handover.toPhaseId].includes(phaseId),
    ) ||
    Object.values(canvas.notes).some(({ place }) => place.on === 'phase' && place.id === phaseId)
  )
}
