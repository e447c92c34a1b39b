import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

/** The lead changes hands: a flag in gold once that is settled, a question in a dashed ring before. */
export function drawHandover(x: number, y: number, radius: number, settled: boolean): readonly Shape[] {
  const disc = { draw: 'circle', x, y, radius } as const
  if (settled) {
    return [
      { ...disc, fill: tokens.goldSoft, stroke: tokens.gold, strokeWidth: 2.4 },
      drawSymbol('flag', { x, y, size: radius * 1.15, colour: tokens.ink, strokeWidth: 2.4 }),
    ]
  }
  const size = Math.max(11, radius * 1.1)
  return [
    { ...disc, fill: tokens.goldFaint, stroke: tokens.goldEdge, strokeWidth: 2, dash: [4, 4] },
    {
      draw: 'text',
      text: '?',
      x,
      y: y + baselineShare * size,
      size,
      weight: 700,
      fill: tokens.goldInk,
      align: 'middle',
    },
  ]
}
