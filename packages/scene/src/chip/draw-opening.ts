import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { tokens } from '../tokens.ts'

/** An open place for a chip around its centre: a dashed disc with a plus. */
export function drawOpening(x: number, y: number, radius: number): readonly Shape[] {
  return [
    {
      draw: 'circle',
      x,
      y,
      radius,
      fill: tokens.petrolSoft,
      stroke: tokens.petrol,
      strokeWidth: 2,
      dash: [5, 5],
    },
    drawSymbol('plus', { x, y, size: radius * 0.92, colour: tokens.petrol, strokeWidth: 2.6 }),
  ]
}
