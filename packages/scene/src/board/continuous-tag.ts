import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'

/** A quiet tag around its centre: this phase runs alongside the others instead of after the one before. */
export function drawContinuousTag(
  x: number,
  y: number,
  size: number,
  { locale, measure }: LayoutOptions,
): readonly Shape[] {
  const text = wordsIn(locale).continuous
  const gap = 5
  const side = 0.8 * size
  const width = Math.ceil(measure(text, { size, weight: 600 }) + size + gap + 2 * side)
  const height = Math.round(size * 1.6)
  const left = x - width / 2 + side
  return [
    {
      draw: 'rect',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      radius: height / 2,
      fill: tokens.petrolSoft,
      stroke: tokens.sheet,
      strokeWidth: 1.5,
    },
    drawSymbol('repeat', { x: left + size / 2, y, size, colour: tokens.petrol, strokeWidth: 2.4 }),
    {
      draw: 'text',
      text,
      x: left + size + gap,
      y: y + baselineShare * size,
      size,
      weight: 600,
      fill: tokens.petrol,
      align: 'start',
    },
  ]
}
