import type { Box } from '../box.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'

const radius = 8

/** A small sign on a thing that a finding is about, and the same in words behind its name [SC25]. */
export function markBox<B extends Box>(box: B, count: number, { locale }: LayoutOptions): B {
  const { x, y } = markCentre(box)
  const size = 11.5
  const sign: readonly Shape[] = [
    { draw: 'circle', x, y, radius, fill: tokens.warnSoft, stroke: tokens.warn, strokeWidth: 1.4 },
    {
      draw: 'text',
      text: count > 1 ? String(Math.min(9, count)) : '!',
      x,
      y: y + baselineShare * size,
      size,
      weight: 700,
      fill: tokens.warn,
      align: 'middle',
    },
  ]
  return {
    ...box,
    shapes: [...box.shapes, ...sign],
    label: `${box.label}; ${wordsIn(locale).findings(count)}`,
  }
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
