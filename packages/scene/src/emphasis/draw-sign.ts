import type { Box } from '../box.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'

const radius = 8
const size = 11.5

/** A small round sign on a thing: one character, in the ink of its rim. */
export function drawSign(box: Box, text: string, ink: string, ground: string): readonly Shape[] {
  const { x, y } = markCentre(box)
  return [
    { draw: 'circle', x, y, radius, fill: ground, stroke: ink, strokeWidth: 1.4 },
    {
      draw: 'text',
      text,
      x,
      y: y + baselineShare * size,
      size,
      weight: 700,
      fill: ink,
      align: 'middle',
    },
  ]
}

/** At the upper end, where no badge, no flag and no symbol is: on the corner, of a chip on its rim. */
function markCentre(box: Box): { readonly x: number; readonly y: number } {
  if (box.kind === 'chip' || box.kind === 'lead-chip') {
    const side = box.kind === 'chip' ? 1 : -1
    const x = box.centre.x + side * 0.8 * box.radius
    return { x: Math.max(radius, x), y: Math.max(radius, box.centre.y - 0.75 * box.radius) }
  }
  if (box.kind === 'phase') return { x: box.width - radius - 7, y: radius + 7 }
  return { x: box.width - 3, y: 3 }
}
