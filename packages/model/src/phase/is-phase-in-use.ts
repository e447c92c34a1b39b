import type { Canvas } from '../canvas/canvas.ts'
import { isReferredTo } from '../is-referred-to.ts'

/** Whether anything on the canvas refers to a phase: then it can be hidden and not removed [PH7]. */
export function isPhaseInUse(canvas: Canvas, phaseId: string): boolean {
  return isReferredTo(canvas, 'phases', phaseId)
}
