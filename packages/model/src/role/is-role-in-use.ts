import type { Canvas } from '../canvas/canvas.ts'
import { isReferredTo } from '../is-referred-to.ts'

/** Whether anything on the canvas refers to a role: then it can be hidden or merged, and not removed [RO6]. */
export function isRoleInUse(canvas: Canvas, roleId: string): boolean {
  return isReferredTo(canvas, 'roles', roleId)
}
